import ShopModel
import TerminalUI

extension CheckoutPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let way = CheckoutStage.way(isGuest: context.customer == nil)
        let index = way.firstIndex(of: stage) ?? 0
        Breadcrumb(
            [CheckoutWords.cart] + way.map { CheckoutWords.name($0) },
            current: index + (stage == .done ? 2 : 1)
        ).draw(on: &surface, in: area)
        if stage == .pay, waiting == nil, paying.way == .page, order?.isPayable == true {
            drawPaymentPage(on: &surface, in: area, context)
            return
        }
        let body = area.inset(top: area.height >= 16 ? 3 : area.height >= 12 ? 2 : 1)
        let regions = CheckoutRegions(in: body, layout: context.layout, stage: stage)
        if let x = regions.rule {
            surface.verticalRule(at: Position(x: x, y: body.minY), length: body.height)
        }
        switch stage {
        case .contact: drawContact(on: &surface, in: regions, context)
        case .address: drawAddress(on: &surface, in: regions, context)
        case .shipping: drawDelivery(on: &surface, in: regions, context)
        case .review: drawReview(on: &surface, in: regions, context)
        case .pay: drawPayment(on: &surface, in: regions, context)
        case .done: drawDone(on: &surface, in: regions, context)
        }
    }

    /// Says what is waited for, or why the last thing did not happen; returns the rows used.
    ///
    /// While something is waited for, the hardware cursor stands here: nothing else has the focus.
    @discardableResult
    func drawState(
        _ words: SafeText, style: Style, on surface: inout Surface, in area: Rect
    ) -> Int {
        guard !words.isEmpty else { return 0 }
        if waiting != nil { surface.setCursor(area.origin) }
        let lines = stateLines(words, style, columns: area.width, surface.symbols)
        return surface.write(lines: lines, in: area, style: style)
    }

    /// Returns the lines of a state, with the mark that says without colour how it is meant.
    func stateLines(
        _ words: SafeText, _ style: Style, columns: Int, _ symbols: SymbolSet
    ) -> [SafeText] {
        let isBad = style == .danger || style == .warning
        let mark = waiting != nil ? symbols.halfBullet : isBad ? symbols.attention : nil
        return (mark.map { "\($0) \(words)" } ?? words).wrapped(to: columns)
    }

    private func drawDone(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        guard let order else { return }
        let main = regions.main
        surface.write(CheckoutWords.thanks(order), at: main.origin, style: .text.bold)
        let isTall = main.height >= 10
        let place = main.inset(top: isTall ? 2 : 1)
        surface.write(surface.symbols.check, at: place.origin, style: .good)
        let paid = CheckoutWords.paid(context.text(order.total), order).wrapped(to: place.width - 2)
        let used = surface.write(lines: paid, in: place.inset(left: 2), style: .good)
        let words = CheckoutWords.next(order, context).flatMap { $0.wrapped(to: main.width) }
        let next = place.inset(top: used + (isTall ? 1 : 0))
        let lines = surface.write(lines: words, in: next, style: .dim)
        let foot = next.inset(top: lines + 1)
        let show = Button("Show the order", key: "Enter", isPrimary: true, isFocused: true)
        show.draw(on: &surface, at: foot.origin)
        let shop = Button("Shop", key: "s")
        if show.width + 2 + shop.width <= foot.width {
            shop.draw(on: &surface, at: foot.origin.moved(x: show.width + 2))
        }
        drawSums(of: order, title: CheckoutWords.yourOrder, on: &surface, in: regions.side, context)
    }

    /// Draws what an order is made of and where it goes, where there is room for it.
    func drawSums(
        of order: Order, title: SafeText, on surface: inout Surface, in area: Rect,
        _ context: PaneContext
    ) {
        guard !area.isEmpty else { return }
        surface.write(title, at: area.origin, style: .text.bold, maxWidth: area.width)
        let place = area.inset(top: 2)
        let sums = OrderSums(
            order,
            shippingWords: shippingWords(order.shippingMethod, from: order.orderDate, context))
        let used = sums.draw(on: &surface, in: place.inset(bottom: 3), context: context)
        let rest = place.inset(top: used + 1)
        let words = SafeText("Ships to \(order.destination.oneLine)").wrapped(to: rest.width)
        surface.write(lines: words, in: rest, style: .dim)
    }

    /// How an order is sent, in words.
    func shippingWords(
        _ id: String, from start: Timestamp, _ context: PaneContext
    ) -> [SafeText] {
        let method = context.settings?.shippingMethods.first { $0.id == id }
        return method.map { CheckoutWords.ships(by: $0, from: start, context) } ?? ["Shipping"]
    }
}
