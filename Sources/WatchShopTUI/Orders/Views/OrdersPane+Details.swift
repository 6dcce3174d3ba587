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
        return drawDetails(on: &surface, in: long, history: nil, context)
    }

    /// Draws the selected order: its way, what is in it, where it goes and what happened to it, the
    /// last in a place of its own where there is one; returns the rows used.
    @discardableResult
    func drawDetails(
        on surface: inout Surface, in area: Rect, history: Rect?, _ context: PaneContext
    ) -> Int {
        guard let order = selected else { return 0 }
        drawHead(of: order, on: &surface, in: area, context)
        let gap = context.size.height < 20 ? 0 : 1
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
        rest = rest.inset(top: drawFacts(of: order, on: &surface, in: rest, context) + gap)
        if let history {
            drawHistory(events, on: &surface, in: history, context)
        } else {
            rest = rest.inset(top: drawHistory(events, on: &surface, in: rest, context))
        }
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

    private func drawFacts(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        var rows: [KeyValueRows.Row] = []
        if case .address(let address) = order.destination, !address.name.isEmpty {
            rows.append(KeyValueRows.Row("For", SafeText(sanitizing: address.name)))
        }
        rows.append(
            KeyValueRows.Row("Ships to", SafeText(sanitizing: order.destination.oneLine)))
        if let number = order.trackingNumber {
            let carrier = order.carrier.map { "\($0) " } ?? ""
            rows.append(KeyValueRows.Row("Tracking", SafeText(sanitizing: carrier + number)))
        }
        if let gift = order.gift { rows.append(KeyValueRows.Row("Gift", OrdersWords.gift(gift))) }
        if let words = OrdersWords.returnBy(order, events(of: order), context) {
            rows.append(KeyValueRows.Row("Return", words))
        }
        return KeyValueRows(rows, labelWidth: 10).draw(on: &surface, in: area)
    }

    /// Draws what happened, the last of it where there is no room for all; returns the rows used.
    @discardableResult
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
            return (when: words, what: OrdersWords.event(event))
        }
        let column = (rows.map(\.when.width).max() ?? 0) + 2
        let lines = area.inset(top: context.layout == .full ? 2 : 1)
        let wrapped = rows.map { $0.what.wrapped(to: max(1, lines.width - column)) }
        // The newest entries are what must be seen.
        var first = rows.count
        var needed = 0
        while first > 0, needed + wrapped[first - 1].count <= lines.height {
            first -= 1
            needed += wrapped[first].count
        }
        var y = lines.minY
        for index in first..<rows.count {
            surface.write(rows[index].when, at: Position(x: lines.minX, y: y), style: .faint)
            let place = Rect(
                x: lines.minX + column, y: y, width: lines.width - column, height: lines.maxY - y)
            y += surface.write(lines: wrapped[index], in: place)
        }
        return y - area.minY
    }
}
