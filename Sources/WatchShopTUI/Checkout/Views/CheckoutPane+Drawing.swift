import ShopModel
import TerminalUI

extension CheckoutPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let isTall = area.height >= 16
        Breadcrumb(CheckoutWords.steps, current: stage.rawValue + (stage == .done ? 1 : 0))
            .draw(on: &surface, in: area)
        let body = area.inset(top: isTall ? 3 : 2)
        switch stage {
        case .address: drawAddress(on: &surface, in: body)
        case .review: drawReview(on: &surface, in: body, context)
        case .pay: drawPayment(on: &surface, in: body, context)
        case .done: drawDone(on: &surface, in: body, context)
        }
    }

    /// Shares a step out into what is to be done and what the order is made of.
    func regions(
        of area: Rect, on surface: inout Surface, _ context: PaneContext
    ) -> (main: Rect, side: Rect) {
        guard context.layout >= .medium else {
            return (area, Rect(origin: area.origin, size: .zero))
        }
        let width = context.layout >= .wide ? 56 : 38
        let (main, side) = area.split(rightWidth: width, gap: 5)
        surface.verticalRule(at: Position(x: main.maxX + 2, y: area.minY), length: area.height)
        return (main, side)
    }

    /// Says what is waited for, or why the last thing did not happen; returns the rows used.
    @discardableResult
    func drawState(
        _ words: SafeText?, style: Style, on surface: inout Surface, in area: Rect
    ) -> Int {
        guard let words else { return 0 }
        return surface.write(lines: words.wrapped(to: area.width), in: area, style: style)
    }

    func drawAddress(on surface: inout Surface, in area: Rect) {
        let isTall = area.height >= 14
        let column = Rect(
            origin: area.origin, size: Size(width: min(area.width, 72), height: area.height))
        if isTall {
            surface.write(CheckoutWords.addressLead, at: column.origin, style: .text.bold)
        }
        let room = column.inset(top: isTall ? 2 : 0, bottom: 2)
        let height = address.fields.draw(on: &surface, in: room)
        let button = Button("Go on", key: "Enter", isPrimary: true, isFocused: !address.isTyping)
        let row = min(room.minY + height + 1, column.maxY - 1)
        button.draw(on: &surface, at: Position(x: column.minX + 2, y: row))
    }

    private func drawDone(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        guard let order else { return }
        let (main, side) = regions(of: area, on: &surface, context)
        surface.write(CheckoutWords.thanks, at: main.origin, style: .text.bold)
        let paid = CheckoutWords.paid(context.text(order.total), order)
        let mark = surface.symbols.check
        surface.write(mark, at: main.origin.moved(y: 2), style: .good)
        let rest = main.inset(left: 2, top: 2)
        let used = surface.write(lines: paid.wrapped(to: rest.width), in: rest, style: .good)
        let words = CheckoutWords.next.flatMap { $0.wrapped(to: main.width) }
        let next = main.inset(top: used + 3)
        let lines = surface.write(lines: words, in: next, style: .dim)
        let button = Button("Show the order", key: "Enter", isPrimary: true, isFocused: true)
        button.draw(on: &surface, at: next.origin.moved(y: lines + 1))
        drawSums(of: order, on: &surface, in: side, context)
    }

    /// Draws what an order is made of and where it goes, where there is room for it.
    func drawSums(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        guard !area.isEmpty else { return }
        let method = context.settings?.shippingMethods.first { $0.id == order.shippingMethod }
        let shipping = method.map { CheckoutWords.ships(by: $0, context) } ?? "Shipping"
        let used = OrderSums(order, shippingWords: shipping)
            .draw(on: &surface, in: area, context: context)
        let rest = area.inset(top: used + 1)
        let words = SafeText("Ships to \(order.destination.oneLine)").wrapped(to: rest.width)
        surface.write(lines: words, in: rest, style: .dim)
    }
}
