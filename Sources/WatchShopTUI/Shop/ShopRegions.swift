import TerminalUI

/// Where list, detail and cart stand in the shop.
struct ShopRegions: Equatable, Sendable {
    /// The line to search in; nil where the watch has the whole pane.
    private(set) var search: Rect?
    /// The rows of the list, one column wider to the left for the selection bar.
    private(set) var list: Rect?
    /// The line that says which rows are in sight; nil where there is no room for it.
    private(set) var places: Rect?
    /// The selected watch.
    private(set) var detail: Rect?
    /// What the cart holds, beside the detail.
    private(set) var cart: Rect?
    /// The columns of the rules between them, from top to bottom of the pane.
    private(set) var rules: [Int] = []
    /// Whether collections stand in rows of their own instead of a column.
    private(set) var hasHeadings = false
    /// The panel of filters; nil where it is closed, or stands in the place of the detail.
    private(set) var panel: Rect?

    /// Shares out the pane.
    init(area: Rect, layout: Layout, isWatchOpen: Bool, hasPanel: Bool = false) {
        hasHeadings = layout <= .medium
        if hasPanel, layout <= .narrow {
            panel = area
            return
        }
        if isWatchOpen {
            detail = area
            return
        }
        switch layout {
        case .tooSmall, .narrow:
            setList(in: area)
        case .medium:
            let (left, right) = area.split(leftWidth: area.width * 46 / 100 + 1, gap: 3)
            rules = [left.maxX + 1]
            setList(in: left)
            detail = right
        case .wide:
            let (left, right) = area.split(rightWidth: max(44, area.width * 38 / 100), gap: 5)
            rules = [left.maxX + 2]
            setList(in: left)
            detail = right
        case .full:
            let (left, third) = area.split(rightWidth: max(32, area.width * 20 / 100), gap: 5)
            let (first, second) = left.split(leftWidth: max(68, left.width * 52 / 100), gap: 5)
            rules = [first.maxX + 2, left.maxX + 2]
            setList(in: first)
            detail = second
            cart = third
        }
    }

    private mutating func setList(in area: Rect) {
        search = area.row(0)
        var rest = area.inset(top: area.height >= 16 ? 2 : 1)
        if area.height >= 24 {
            let (above, below) = rest.split(bottomHeight: 1, gap: 1)
            rest = above
            places = below
        }
        list = Rect(x: rest.minX - 1, y: rest.minY, width: rest.width + 1, height: rest.height)
    }

    /// How many rows the list has.
    var listHeight: Int { list?.height ?? detail?.height ?? 1 }
}
