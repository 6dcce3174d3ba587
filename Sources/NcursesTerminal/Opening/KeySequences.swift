import CNcurses
import TerminalUI

/// What the terminal's description says that its keys send.
enum KeySequences {
    private static let names: [(String, Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
        ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
        ("kdch1", .delete), ("kcbt", .backTab),
    ]

    /// Returns the sequences of the terminal that is open, those that begin with Escape.
    static func described() -> [[UInt8]: Key] {
        var sequences: [[UInt8]: Key] = [:]
        for (name, key) in names + (1...12).map({ ("kf\($0)", .function($0)) }) {
            guard let bytes = capability(name), bytes.count >= 3, bytes[0] == 0x1B else { continue }
            sequences[bytes] = key
        }
        return sequences
    }

    /// Returns a string of the description without its padding; nil where it has none.
    static func capability(_ name: String) -> [UInt8]? {
        guard let text = cnc_string_capability(name) else { return nil }
        var bytes: [UInt8] = []
        var rest = ArraySlice(String(cString: text).utf8)
        while let byte = rest.first {
            if rest.starts(with: "$<".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
                continue
            }
            bytes.append(byte)
            rest = rest.dropFirst()
        }
        return bytes
    }
}
