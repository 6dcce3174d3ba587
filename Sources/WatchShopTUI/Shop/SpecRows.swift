import ShopModel
import TerminalUI

/// The technical facts of a watch in words, the ones that shoppers ask for first.
struct SpecRows: Equatable, Sendable {
    /// The columns of the labels, the gap included.
    static let labelWidth = 10

    /// What is known, label and value.
    let rows: [KeyValueRows.Row]

    /// Puts facts into words; what is not known has no row.
    init(_ specs: WatchSpecs, symbols: SymbolSet = .unicode) {
        let times = symbols.times
        let movement = [specs.movement, specs.caliber].compactMap { $0 }.joined(separator: ", ")
        let sizes = [specs.caseDiameter, specs.caseThickness].compactMap { $0 }
            .map { SafeText(sanitizing: "\(Self.number($0)) mm") }
        let body =
            [sizes.joined(separator: " \(times) ")]
            + [specs.caseMaterial].compactMap { $0 }.map { SafeText(sanitizing: $0) }
        let strap = specs.strap ?? ""
        let isBracelet = strap.lowercased().contains("bracelet")
        let facts: [(SafeText, SafeText)] = [
            ("Movement", SafeText(sanitizing: movement)),
            ("Case", body.filter { !$0.isEmpty }.joined(separator: ", ")),
            ("Water", Self.text(specs.waterResistance, unit: "m")),
            ("Crystal", SafeText(sanitizing: specs.crystal ?? "")),
            (isBracelet ? "Bracelet" : "Strap", SafeText(sanitizing: strap)),
            ("Dial", SafeText(sanitizing: specs.dialColour ?? "")),
            ("Reserve", Self.text(specs.powerReserveHours, unit: "h")),
            ("Lugs", Self.text(specs.lugWidth, unit: "mm")),
        ]
        rows = facts.filter { !$0.1.isEmpty }.map { KeyValueRows.Row($0.0, $0.1) }
    }

    /// Returns how many rows the facts take in so many columns.
    func height(width: Int) -> Int {
        rows.reduce(0) { $0 + max(1, $1.value.wrapped(to: width - Self.labelWidth).count) }
    }

    private static func text(_ value: Double?, unit: String) -> SafeText {
        SafeText(sanitizing: value.map { "\(number($0)) \(unit)" } ?? "")
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }
}
