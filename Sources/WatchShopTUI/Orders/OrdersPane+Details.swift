import ShopModel
import TerminalUI

extension OrdersPane {
    /// Draws the selected order: its way, what is in it, where it goes and what happened to it.
    func drawDetails(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        guard let order = selected else { return }
        surface.write(OrdersWords.title(order), at: area.origin, style: .text.bold)
        let mark = surface.symbols.bullet
        surface.write(
            "\(mark) \(OrdersWords.status(order))", endingAt: area.maxX, row: area.minY,
            style: OrdersWords.style(order))
        let placed = context.local(order.orderDate)
        surface.write(
            "\(placed.fullDate), \(placed.clock)", at: area.origin.moved(y: 1), style: .faint)
        let isTall = area.height >= 20
        var rest = area.inset(top: isTall ? 3 : 2)
        OrderTrack(order).draw(on: &surface, in: rest)
        rest = rest.inset(top: 1)
        if let words = OrdersWords.payBy(order, context) {
            rest = rest.inset(
                top: surface.write(
                    lines: words.wrapped(to: rest.width), in: rest, style: .warning))
        }
        rest = rest.inset(top: isTall ? 1 : 0)
        let sums = OrderSums(
            order, shippingWords: OrdersWords.method(order.shippingMethod, context))
        rest = rest.inset(
            top: sums.draw(on: &surface, in: rest, context: context) + (isTall ? 1 : 0))
        drawFacts(of: order, on: &surface, in: rest, context)
    }

    private func drawFacts(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        var rows = [
            KeyValueRows.Row("Ships to", SafeText(sanitizing: order.destination.oneLine))
        ]
        if let number = order.trackingNumber {
            rows.append(KeyValueRows.Row("Tracking", "\(order.carrier ?? "") \(number)"))
        }
        let used = KeyValueRows(rows, labelWidth: 11).draw(on: &surface, in: area)
        drawHistory(of: order, on: &surface, in: area.inset(top: used + 1), context)
    }

    private func drawHistory(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        guard let details, details.order.id == order.id, area.height >= 2 else { return }
        surface.write("History", at: area.origin, style: .text.bold)
        let lines = area.inset(top: 1)
        for (row, event) in zip(lines.rows, details.events.suffix(lines.height)) {
            let time = context.local(event.at)
            let isToday = time.isSameDay(as: context.local(context.now))
            let when = isToday ? time.clock : time.shortDate
            surface.write(when, at: Position(x: lines.minX, y: row), style: .faint)
            surface.write(
                OrdersWords.event(event), at: Position(x: lines.minX + 11, y: row),
                maxWidth: lines.width - 11)
        }
    }
}
