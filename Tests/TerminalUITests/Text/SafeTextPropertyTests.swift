import TerminalUI
import TestSupport
import Testing

/// What holds for every text, whatever it is made of.
struct SafeTextPropertyTests {
    @Test(arguments: SeededGenerator.seeds)
    func `no sanitised text steers, hides or piles up`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let raw = HostileText.random(using: &generator)
            let safe = SafeText(sanitizing: raw)
            let forbidden = safe.string.unicodeScalars.filter(isForbidden)
            #expect(forbidden.isEmpty, "\(forbidden.map(\.value)), seed \(seed)")
            let tall = safe.string.filter { character in
                character.unicodeScalars.filter(\.properties.isGraphemeExtend).count > 8
                    || !(1...2).contains(DisplayWidth.of(character))
            }
            #expect(tall.isEmpty, "\(tall.unicodeScalars.map(\.value)), seed \(seed)")
        }
    }

    @Test(arguments: SeededGenerator.seeds)
    func `sanitising twice changes nothing, and the width is the sum of the clusters`(seed: UInt64)
    {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let raw = HostileText.random(using: &generator)
            let safe = SafeText(sanitizing: raw)
            let again = SafeText(sanitizing: safe.string)
            #expect(
                again.string.unicodeScalars.elementsEqual(safe.string.unicodeScalars),
                "\(raw.unicodeScalars.map(\.value)), seed \(seed)")
            #expect(
                safe.width == safe.string.reduce(0) { $0 + DisplayWidth.of($1) }, "seed \(seed)")
        }
    }

    @Test(arguments: SeededGenerator.seeds)
    func `putting texts together and cutting them keeps the widths true`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let left = SafeText(sanitizing: HostileText.random(using: &generator))
            let right = SafeText(sanitizing: HostileText.random(using: &generator))
            let both = left + right
            let whole = SafeText(sanitizing: left.string + right.string)
            #expect(both == whole, "seed \(seed)")
            let columns = Int.random(in: 0...30, using: &generator)
            let cut = both.truncated(to: columns)
            #expect(cut.width <= columns && cut == SafeText(sanitizing: cut.string), "seed \(seed)")
            #expect(both.padded(to: columns).width == max(columns, both.width), "seed \(seed)")
            for line in both.wrapped(to: columns) {
                #expect(
                    line.width <= columns && line == SafeText(sanitizing: line.string),
                    "seed \(seed)")
            }
        }
    }

    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            true
        case .format: scalar != "\u{200D}"
        default:
            scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{FE0F}"
                || scalar.properties.isBidiControl
        }
    }
}
