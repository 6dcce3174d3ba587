import ShopModel
import TerminalUI

extension ShopPane {
    /// The selected watch; nil while its row is not there.
    var selectedWatch: Watch? { list.selectedIndex.flatMap(watch) }

    /// Returns the watch at a place of the list; nil while its row is not there.
    func watch(at index: Int) -> Watch? {
        guard let window, index >= window.start, index < window.start + window.rows.count else {
            return nil
        }
        return window.rows[index - window.start]
    }

    /// Whether it is known that there is no picture of the selected watch.
    var hasNoPicture: Bool { missingPicture != nil && missingPicture == selectedWatch?.id }

    /// Whether watches of one collection stand together, and its name is said once for all.
    var isGrouped: Bool { shownQuery.order == .store }

    /// Whether keys move in the list, and the hardware cursor stands there.
    var hasListFocus: Bool { entry == nil && panel == nil && !related.isFocused }

    /// Where everything stands.
    func regions(_ context: PaneContext) -> ShopRegions {
        ShopRegions(
            area: context.paneArea, layout: context.layout, isWatchOpen: isWatchOpen,
            hasPanel: panel != nil)
    }

    /// Whether a watch is the first of a run of one collection.
    func startsRun(_ index: Int) -> Bool {
        guard let watch = watch(at: index) else { return false }
        return self.watch(at: index - 1)?.collection != watch.collection
    }

    /// How many rows beyond those in sight are kept loaded.
    static let margin = 100

    /// The places of the watches that have room on the screen.
    func visibleRows(_ context: PaneContext) -> Range<Int> {
        list.top..<list.top + regions(context).listHeight
    }

    /// Asks for the rows that are in sight, or soon may be, and are not there.
    mutating func loadMissing(_ context: PaneContext) -> [Effect] {
        guard let window else { return [] }
        let loaded = window.start..<window.start + window.rows.count
        let near = visibleRows(context)
        let reach = Self.margin / 4
        let last = min(list.count, near.upperBound + reach)
        let needed = min(last, max(0, near.lowerBound - reach))..<last
        let isCovered =
            needed.isEmpty
            || loaded.lowerBound <= needed.lowerBound && needed.upperBound <= loaded.upperBound
        return isCovered ? [] : load(near)
    }

    /// Asks for rows and those around them.
    mutating func load(_ rows: Range<Int>) -> [Effect] {
        let range = max(0, rows.lowerBound - Self.margin)..<rows.upperBound + Self.margin
        let isFirst = window == nil && query == ShopQuery()
        let request = isFirst ? .first : WindowRequest(query: query, range: range)
        return [.run(.catalogue(.loadWindow(request, loading.next())))]
    }
}
