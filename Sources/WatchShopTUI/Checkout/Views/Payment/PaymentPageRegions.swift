import TerminalUI

/// Where the code to scan stands, and where what is said about it.
///
/// The code is what one came for: where there is no room for it among the words, they go beside it;
/// where there is no room at all, it is left out, and the link stands alone.
struct PaymentPageRegions: Equatable, Sendable {
    /// The code; nil where none has room.
    private(set) var code: PlacedCode?
    /// What is to be paid, and the link.
    private(set) var words: Rect
    /// How it stands, what the order is made of, other ways to pay; nil where it follows the words.
    private(set) var side: Rect?
    /// The rows of the words that the code takes, counted from where it begins; 0 where it is not
    /// among them.
    private(set) var codeRows = 0

    /// The rows of words above a code that stands among them.
    static let rowsAbove = 5
    /// The rows of words below a code that stands among them, the blank one included.
    private static let rowsBelow = 5
    /// The columns of the words where they stand in two.
    private static let column = 50
    /// The fewest columns of words beside a code.
    private static let beside = 30

    /// Shares out the pane, with the first of some codes that has room in one of some scales.
    init(in area: Rect, layout: Layout, codes: [ScanCode], scales: [ScanCode.Scale]) {
        let body = area.inset(top: area.height >= 16 ? 3 : area.height >= 12 ? 2 : 1)
        if layout >= .wide {
            let (left, right) = body.split(leftWidth: Self.column, gap: 5)
            words = left
            side = right.inset(right: max(0, right.width - 64))
        } else {
            words = body
        }
        let wanted = codes.flatMap { code in scales.map { (code, $0) } }
        _ = wanted.first { place($0, $1, among: words) || place($0, $1, in: area) }
    }

    private mutating func place(
        _ code: ScanCode, _ scale: ScanCode.Scale, among words: Rect
    ) -> Bool {
        let size = code.size(scale)
        guard side != nil, size.width <= words.width,
            size.height + Self.rowsAbove + Self.rowsBelow <= words.height
        else { return false }
        self.code = PlacedCode(
            code: code, scale: scale, origin: words.origin.moved(y: Self.rowsAbove))
        codeRows = size.height
        return true
    }

    /// Puts a code at the left below the breadcrumb, all words beside it.
    private mutating func place(
        _ code: ScanCode, _ scale: ScanCode.Scale, in area: Rect
    ) -> Bool {
        let size = code.size(scale)
        let gap = area.width >= 100 ? 5 : 3
        guard size.height + 1 <= area.height, size.width + gap + Self.beside <= area.width else {
            return false
        }
        let below = area.inset(top: min(3, area.height - size.height))
        self.code = PlacedCode(code: code, scale: scale, origin: below.origin)
        let rest = below.inset(left: size.width + gap)
        words = rest.inset(right: max(0, rest.width - 64))
        side = nil
        return true
    }
}
