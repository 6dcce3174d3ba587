import ShopModel
import TerminalUI

/// Everything about one watch; the JSON is the watch as the store's API has it.
struct WatchReport: Report {
    /// The watch.
    let watch: Watch

    var lines: [SafeText] {
        let facts: [(SafeText, String?)] = [
            ("Reference", watch.modelCode), ("Price", MoneyFormat.unitedStates.text(watch.price)),
            ("Stock", String(watch.stockQuantity)), ("Brand", watch.brand),
            ("Collection", watch.collection), ("Category", watch.category.rawValue),
            ("Movement", watch.specs.movement),
            ("Case", watch.specs.caseDiameter.map { "\(Self.number($0)) mm" }),
            ("Crystal", watch.specs.crystal), ("Dial", watch.specs.dialColour),
            ("Strap", watch.specs.strap),
            ("Water", watch.specs.waterResistance.map { "\(Self.number($0)) m" }),
            ("Id", watch.id.description),
        ]
        let rows = facts.compactMap { name, value in
            value.map { "\(name.padded(to: 12))\($0)" as SafeText }
        }
        let name = SafeText(sanitizing: watch.name)
        return [name, .empty] + rows + [.empty, SafeText(sanitizing: watch.description)]
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? String(value)
    }

    /// Writes the watch itself.
    func encode(to encoder: any Encoder) throws {
        try watch.encode(to: encoder)
    }
}
