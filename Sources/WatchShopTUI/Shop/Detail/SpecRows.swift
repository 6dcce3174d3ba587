import ShopModel
import TerminalUI

/// The technical facts of a watch in words, the ones that shoppers ask for first.
struct SpecRows: Equatable, Sendable {
    /// The columns of the labels, the gap included.
    static let labelWidth = 10
    /// How many facts there should be room for in any case.
    static let core = 5

    /// What is known, label and value.
    let rows: [KeyValueRows.Row]
    private let valueWidth: Int

    /// Puts facts into words for so many columns; what is not known has no row.
    ///
    /// A fact that would need a second line is said in fewer words where it can be.
    init(_ specs: WatchSpecs, width: Int, symbols: SymbolSet = .unicode) {
        let valueWidth = width - Self.labelWidth
        self.valueWidth = valueWidth
        let sizes = Self.sizes(specs, symbols)
        let strap = specs.strap ?? ""
        let isBracelet = strap.lowercased().hasSuffix(" bracelet")
        let facts: [(SafeText, [SafeText])] = [
            ("Movement", Self.joined([specs.movement, specs.caliber])),
            ("Case", Self.joined([sizes, specs.caseMaterial])),
            ("Water", Self.joined([Self.text(specs.waterResistance, unit: "m")])),
            ("Crystal", Self.joined([specs.crystal])),
            (
                isBracelet ? "Bracelet" : "Strap",
                Self.joined([isBracelet ? String(strap.dropLast(9)) : strap])
            ),
            ("Dial", Self.joined([specs.dialColour])),
            ("Reserve", Self.joined([Self.text(specs.powerReserveHours, unit: "h")])),
            ("Lugs", Self.joined([Self.text(specs.lugWidth, unit: "mm")])),
        ]
        rows = facts.compactMap { label, ways in
            let value = ways.first { $0.width <= valueWidth } ?? ways.first
            return value.map { KeyValueRows.Row(label, $0) }
        }
    }

    /// Returns how many rows the first facts take.
    func height(ofFirst count: Int) -> Int {
        rows.prefix(count).reduce(0) { $0 + max(1, $1.value.wrapped(to: valueWidth).count) }
    }

    /// The ways to say a fact of several parts, the longest first: all of them, then the first.
    private static func joined(_ parts: [String?]) -> [SafeText] {
        let parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
        guard let first = parts.first else { return [] }
        return [SafeText(sanitizing: parts.joined(separator: ", ")), SafeText(sanitizing: first)]
    }

    private static func sizes(_ specs: WatchSpecs, _ symbols: SymbolSet) -> String? {
        let sizes = [specs.caseDiameter, specs.caseThickness].compactMap { $0 }.map(number)
        return sizes.isEmpty ? nil : sizes.joined(separator: " \(symbols.times.string) ") + " mm"
    }

    private static func text(_ value: Double?, unit: String) -> String? {
        value.map { "\(number($0)) \(unit)" }
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }
}
