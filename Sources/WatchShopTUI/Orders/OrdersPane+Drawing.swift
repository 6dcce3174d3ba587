import ShopModel
import TerminalUI

extension OrdersPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = OrdersRegions(context)
        guard context.customer != nil else {
            say(OrdersWords.logIn, .dim, on: &surface, in: area)
            let button = Button(
                OrdersWords.toLogIn, key: "Enter", isPrimary: true, isFocused: true)
            button.draw(on: &surface, at: area.origin.moved(y: 4))
            return
        }
        guard let orders, !orders.isEmpty else {
            let words = failure?.words(retry: "R") ?? (isLoading ? OrdersWords.loading : nil)
            let style: Style = failure == nil ? .dim : .danger
            say(words ?? OrdersWords.empty, style, on: &surface, in: area)
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

    private func say(_ words: SafeText, _ style: Style, on surface: inout Surface, in area: Rect) {
        surface.write("Orders", at: area.origin, style: .text.bold)
        surface.setCursor(area.origin)
        let column = min(area.width, 60)
        surface.write(lines: words.wrapped(to: column), in: area.inset(top: 2), style: style)
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
