import TerminalUI

/// A short word to the person, which goes by itself.
struct Notice: Equatable, Sendable {
    /// How it is meant.
    enum Tone: Equatable, Sendable {
        /// Something went well.
        case good
        /// Something to know.
        case plain
        /// Something did not work; the words say the next key.
        case bad

        /// The colour and the mark of it.
        var role: Role {
            switch self {
            case .good: .good
            case .plain: .dim
            case .bad: .danger
            }
        }
    }

    /// How it is meant.
    var tone: Tone
    /// The words.
    var text: SafeText

    /// Makes a notice that something went well.
    static func good(_ text: SafeText) -> Notice { Notice(tone: .good, text: text) }
    /// Makes a notice of something to know.
    static func plain(_ text: SafeText) -> Notice { Notice(tone: .plain, text: text) }
    /// Makes a notice that something did not work.
    static func bad(_ text: SafeText) -> Notice { Notice(tone: .bad, text: text) }
}
