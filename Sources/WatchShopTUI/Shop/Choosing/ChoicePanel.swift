import ShopModel
import TerminalUI

/// The panel beside the list in which a person picks filters, or the order.
struct ChoicePanel: Equatable, Sendable {
    /// What is picked in it.
    enum Kind: Equatable, Sendable {
        /// What the list is narrowed to.
        case filter
        /// How it stands.
        case order
    }

    /// Something to pick.
    enum Item: Hashable, Sendable {
        /// A filter's value, with the watches that it would leave.
        case value(FacetValue, count: Int)
        /// An order.
        case order(CatalogueOrder)
    }

    /// What is picked in it.
    let kind: Kind
    private var cursor = SelectableList()
    private var focused: Item?

    /// Opens the panel on its first item, or on the order that the list has.
    init(_ kind: Kind, query: ShopQuery, summary: ChoiceSummary?) {
        self.kind = kind
        refresh(query: query, summary: summary)
        if kind == .order, let row = CatalogueOrder.allCases.firstIndex(of: query.order) {
            select(row, query: query, summary: summary)
        }
    }

    /// The place of the item under the cursor; nil in an empty panel.
    var selection: Int? { cursor.selectedIndex }

    /// Returns what can be picked: values that some watch has, and those that are picked already.
    func items(_ query: ShopQuery, _ summary: ChoiceSummary?) -> [Item] {
        switch kind {
        case .order:
            return CatalogueOrder.allCases.map(Item.order)
        case .filter:
            return (summary?.counts ?? []).compactMap { each in
                each.count > 0 || query.filter.contains(each.value)
                    ? .value(each.value, count: each.count) : nil
            }
        }
    }

    /// Goes to another item.
    mutating func move(
        _ move: SelectableList.Move, page: Int, query: ShopQuery, summary: ChoiceSummary?
    ) {
        cursor.setHeight(page)
        cursor.move(move)
        select(cursor.selection, query: query, summary: summary)
    }

    /// Takes over other counts; the cursor stays on its item where that is still there.
    mutating func refresh(query: ShopQuery, summary: ChoiceSummary?) {
        let items = items(query, summary)
        cursor.setCount(items.count)
        let place = focused.flatMap { focused in items.firstIndex { $0.isSame(as: focused) } }
        select(place ?? cursor.selection, query: query, summary: summary)
    }

    private mutating func select(_ row: Int, query: ShopQuery, summary: ChoiceSummary?) {
        cursor.select(row)
        let items = items(query, summary)
        focused = cursor.selectedIndex.flatMap { items.indices.contains($0) ? items[$0] : nil }
    }

    /// The item under the cursor.
    var item: Item? { focused }
}

extension ChoicePanel.Item {
    /// Whether both stand for one thing to pick, whatever their counts.
    fileprivate func isSame(as other: ChoicePanel.Item) -> Bool {
        switch (self, other) {
        case (.value(let one, _), .value(let another, _)): one == another
        default: self == other
        }
    }
}
