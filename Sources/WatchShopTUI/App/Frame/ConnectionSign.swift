import TerminalUI

/// A connection in a mark and a word.
struct ConnectionSign: Equatable, Sendable {
    /// The mark.
    let mark: SafeText
    /// The style of the mark.
    let markStyle: Style
    /// The word.
    let word: SafeText
    /// The style of the word.
    let wordStyle: Style

    /// Chooses mark and word, with how many orders wait on this machine.
    init(_ connection: Connection, waiting: [WaitingOrder], symbols: SymbolSet) {
        let sign = ConnectionSign(connection, symbols: symbols)
        guard let words = Self.words(waiting) else {
            self = sign
            return
        }
        let isUrgent = waiting.contains(where: \.needsReview)
        self.init(
            sign.mark, sign.markStyle, "\(sign.word) \(symbols.middleDot) \(words)",
            isUrgent ? .warning : sign.wordStyle)
    }

    private static func words(_ waiting: [WaitingOrder]) -> SafeText? {
        let review = waiting.filter(\.needsReview).count
        if review > 0 { return "\(review) to review" }
        return waiting.isEmpty ? nil : "\(waiting.count) queued"
    }

    private init(_ connection: Connection, symbols: SymbolSet) {
        switch connection {
        case .noStore:
            self.init(symbols.hollowBullet, .faint, "no store", .faint)
        case .connecting:
            self.init(symbols.halfBullet, .dim, "connecting", .dim)
        case .online:
            self.init(symbols.bullet, .good, "online", .dim)
        case .syncing(let received):
            let word: SafeText = received > 0 ? "syncing \(received)" : "syncing"
            self.init(symbols.halfBullet, .good, word, .dim)
        case .offline:
            self.init(symbols.dottedBullet, .warning, "offline", .warning)
        }
    }

    private init(_ mark: SafeText, _ markStyle: Style, _ word: SafeText, _ wordStyle: Style) {
        self.mark = mark
        self.markStyle = markStyle
        self.word = word
        self.wordStyle = wordStyle
    }
}
