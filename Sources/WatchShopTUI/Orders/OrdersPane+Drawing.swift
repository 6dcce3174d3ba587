import ShopModel
import TerminalUI

extension OrdersPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = OrdersRegions(context)
        guard context.customer != nil else {
            let foot = say(OrdersWords.logIn, .dim, on: &surface, in: area, context)
            let button = Button(
                OrdersWords.toLogIn, key: "Enter", isPrimary: true, isFocused: true)
            button.draw(on: &surface, at: foot)
            return
        }
        guard let orders, !orders.isEmpty else {
            let words = failure?.words(retry: "R") ?? (isLoading ? OrdersWords.loading : nil)
            let style: Style = failure == nil ? .dim : .danger
            say(words ?? OrdersWords.empty, style, on: &surface, in: area, context)
            return
        }
        if context.layout == .narrow, isShowingDetails {
            drawScrolled(on: &surface, in: area, context)
            return
        }
        drawList(orders, on: &surface, in: regions, context)
        if let x = regions.rule {
            surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
            drawDetails(
                on: &surface, in: regions.details, isDense: area.height < 20, context)
        }
    }

    /// Says why there is no list, and returns where something to do about it can stand.
    @discardableResult
    private func say(
        _ words: SafeText, _ style: Style, on surface: inout Surface, in area: Rect,
        _ context: PaneContext
    ) -> Position {
        let lines = words.wrapped(to: min(area.width, 60))
        let width = lines.map(\.width).max() ?? 0
        let isWide = context.layout >= .wide
        let place = area.inset(
            left: isWide ? (area.width - width) / 2 : 0, top: isWide ? area.height / 4 : 0)
        surface.write("Orders", at: place.origin, style: .text.bold)
        surface.setCursor(place.origin)
        let used = surface.write(lines: lines, in: place.inset(top: 2), style: style)
        return place.origin.moved(y: used + 3)
    }

    private func drawList(
        _ orders: [Order], on surface: inout Surface, in regions: OrdersRegions,
        _ context: PaneContext
    ) {
        let title = regions.title
        surface.write("Orders", at: title.origin, style: .text.bold)
        let count: SafeText = "\(orders.count)"
        surface.write(count, at: title.origin.moved(x: 8), style: .faint)
        if let failure {
            surface.write(
                failure.words(retry: "R"), at: title.origin.moved(x: 10 + count.width),
                style: .danger, maxWidth: title.width - 10 - count.width)
        } else if isLoading {
            surface.write(
                OrdersWords.refreshing, endingAt: title.maxX, row: title.minY, style: .faint)
        }
        for (row, index) in zip(regions.rows.rows, list.visible) {
            let line = Rect(x: regions.rows.minX, y: row, width: regions.rows.width, height: 1)
            draw(
                orders[index], isSelected: index == list.selectedIndex, on: &surface, in: line,
                context)
        }
    }

    private func draw(
        _ order: Order, isSelected: Bool, on surface: inout Surface, in row: Rect,
        _ context: PaneContext
    ) {
        surface.prepareRow(row, isSelected: isSelected)
        let edge = row.maxX - 1
        let start = surface.write(
            context.text(order.total), endingAt: edge, row: row.minY,
            style: isSelected ? .accent : .text)
        let number: SafeText = "\(order.id.description)"
        var position = row.origin.moved(x: 2)
        surface.write(number, at: position, style: isSelected ? .text.bold : .text)
        position = position.moved(x: max(6, number.width + 2))
        if row.width >= 50 {
            let day = context.local(order.orderDate).dayAndMonth
            surface.write(day, at: position, style: .dim)
            position = position.moved(x: 9)
        }
        surface.write(
            OrdersWords.state(order, context), at: position, style: OrdersWords.style(order),
            maxWidth: start - position.x - 1)
    }
}
