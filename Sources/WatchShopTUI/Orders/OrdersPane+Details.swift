import ShopModel
import TerminalUI

extension OrdersPane {
    /// The rows that the selected order takes where nothing is left out.
    func detailsHeight(_ context: PaneContext) -> Int {
        var nowhere = Surface(size: Size(width: 1, height: 1))
        return drawWhole(on: &nowhere, in: context.paneArea, context)
    }

    /// Draws as much of the selected order as there is room for, from the row it is scrolled to.
    func drawScrolled(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        surface.clipped(to: area) { surface in
            _ = drawWhole(on: &surface, in: area.inset(top: -scroll), context)
        }
        surface.setCursor(area.origin)
        // The bar stands in the margin, where a list has that of its selection.
        let height = detailsHeight(context)
        let margin = Rect(x: area.minX - 1, y: area.minY, width: 1, height: area.height)
        Scrollbar(count: height, visible: scroll..<max(scroll, min(scroll + area.height, height)))
            .draw(on: &surface, in: margin)
    }

    private func drawWhole(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        let long = Rect(x: area.minX, y: area.minY, width: area.width, height: 1_000)
        return drawDetails(on: &surface, in: long, isDense: context.size.height < 20, context)
    }

    /// Draws the selected order: its way, what is in it, where it goes and what happened to it;
    /// returns the rows used.
    @discardableResult
    func drawDetails(
        on surface: inout Surface, in area: Rect, isDense: Bool, _ context: PaneContext
    ) -> Int {
        guard let order = selected else { return 0 }
        drawHead(of: order, on: &surface, in: area, context)
        let gap = isDense ? 0 : 1
        var rest = area.inset(top: 2 + gap)
        let events = events(of: order)
        OrderTrack(order).draw(order, events: events, on: &surface, in: rest, context)
        rest = rest.inset(top: OrderTrack.height + gap)
        if let words = OrdersWords.payBy(order, context) {
            let used = surface.write(
                lines: words.wrapped(to: rest.width), in: rest, style: .warning)
            rest = rest.inset(top: used + gap)
        }
        let sums = OrderSums(
            order, shippingWords: [OrdersWords.method(order.shippingMethod, context)])
        let used = sums.draw(on: &surface, in: rest.inset(bottom: 6), context: context)
        rest = rest.inset(top: used + gap)
        rest = rest.inset(top: drawFacts(of: order, on: &surface, in: rest) + gap)
        rest = rest.inset(top: drawHistory(events, on: &surface, in: rest, context))
        return rest.minY - area.minY
    }

    private func drawHead(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        surface.write(OrdersWords.title(order), at: area.origin, style: .text.bold)
        surface.write(
            "\(surface.symbols.bullet) \(OrdersWords.status(order))", endingAt: area.maxX,
            row: area.minY, style: OrdersWords.style(order))
        let placed = context.local(order.orderDate)
        surface.write(
            "\(placed.fullDate), \(placed.clock)", at: area.origin.moved(y: 1), style: .faint)
    }

    private func drawFacts(of order: Order, on surface: inout Surface, in area: Rect) -> Int {
        var rows = [
            KeyValueRows.Row("Ships to", SafeText(sanitizing: order.destination.oneLine))
        ]
        if let number = order.trackingNumber {
            let carrier = order.carrier.map { "\($0) " } ?? ""
            rows.append(KeyValueRows.Row("Tracking", SafeText(sanitizing: carrier + number)))
        }
        return KeyValueRows(rows, labelWidth: 10).draw(on: &surface, in: area)
    }

    private func drawHistory(
        _ events: [OrderEvent], on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        guard !events.isEmpty, area.height >= 2 else { return 0 }
        surface.write("History", at: area.origin, style: .text.bold)
        let today = context.local(context.now)
        let rows = events.map { event in
            let time = context.local(event.at)
            let isToday = time.isSameDay(as: today)
            let words: SafeText = isToday ? time.clock : "\(time.dayAndMonth) \(time.clock)"
            return (words, OrdersWords.event(event))
        }
        let column = (rows.map(\.0.width).max() ?? 0) + 2
        let lines = area.inset(top: 1)
        let shown = rows.suffix(lines.height)
        for (row, (when, what)) in zip(lines.rows, shown) {
            surface.write(when, at: Position(x: lines.minX, y: row), style: .faint)
            surface.write(
                what, at: Position(x: lines.minX + column, y: row),
                maxWidth: lines.width - column)
        }
        return 1 + shown.count
    }
}
