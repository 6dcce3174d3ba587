import ShopModel
import TerminalUI

extension OrdersPane {
    /// Draws the heading and the orders that are shown.
    func drawList(
        on surface: inout Surface, in regions: OrdersRegions, _ context: PaneContext
    ) {
        drawTitle(on: &surface, in: regions.title, context)
        guard !shown.isEmpty else {
            let place = regions.rows.inset(left: 1)
            surface.write(
                lines: OrdersWords.noMatch.wrapped(to: place.width), in: place, style: .dim)
            return
        }
        for (row, index) in zip(regions.rows.rows, list.visible) {
            let line = Rect(x: regions.rows.minX, y: row, width: regions.rows.width, height: 1)
            let isSelected = index == list.selectedIndex
            surface.prepareRow(
                line, index: index, isSelected: isSelected,
                isFocused: task == nil && !isSearching)
            draw(shown[index], isSelected: isSelected, on: &surface, in: line, context)
        }
        let margin = Rect(
            x: regions.rows.maxX, y: regions.rows.minY, width: 1, height: regions.rows.height)
        Scrollbar(count: list.count, visible: list.visible).draw(on: &surface, in: margin)
    }

    private func drawTitle(
        on surface: inout Surface, in title: Rect, _ context: PaneContext
    ) {
        surface.write("Orders", at: title.origin, style: .text.bold)
        let count: SafeText =
            filter == .all ? "\(shown.count)" : "\(shown.count) \(OrdersWords.name(filter))"
        surface.write(count, at: title.origin.moved(x: 8), style: .faint)
        let rest = title.inset(left: 10 + count.width)
        if isSearching || !search.isEmpty {
            surface.write("/", at: rest.origin, style: .accent)
            search.draw(on: &surface, in: rest.inset(left: 2), isFocused: isSearching)
        } else if let asOf = keptAsOf {
            surface.write(
                OrdersWords.age(asOf, context), endingAt: title.maxX, row: title.minY,
                style: failure == nil ? .faint : .warning, maxWidth: rest.width)
        } else if let failure {
            surface.write(
                failure.words(retry: "R"), at: rest.origin, style: .danger, maxWidth: rest.width)
        } else if isLoading {
            surface.write(
                OrdersWords.refreshing, endingAt: title.maxX, row: title.minY, style: .faint)
        }
    }

    private func draw(
        _ order: Order, isSelected: Bool, on surface: inout Surface, in row: Rect,
        _ context: PaneContext
    ) {
        let edge = row.maxX - 1
        let start = surface.write(
            context.text(order.total), endingAt: edge, row: row.minY,
            style: isSelected ? .accent : .text)
        let number: SafeText = "\(order.id.description)"
        var position = row.origin.moved(x: 1)
        surface.write(number, at: position, style: isSelected ? .text.bold : .text)
        position = position.moved(x: max(6, number.width + 2))
        if row.width >= 48 {
            let day = context.local(order.orderDate).dayAndMonth
            surface.write(day, at: position, style: .dim)
            position = position.moved(x: 9)
        }
        surface.write(
            OrdersWords.state(order, context), at: position, style: OrdersWords.style(order),
            maxWidth: start - position.x - 1)
    }
}
