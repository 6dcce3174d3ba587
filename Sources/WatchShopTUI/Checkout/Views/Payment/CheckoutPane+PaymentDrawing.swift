import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws what is to be paid and by when, the cards to pay with, and how the payment stands.
    func drawPayment(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        guard let order else {
            let words = failure?.words(retry: "R") ?? CheckoutWords.loadingOrder
            drawState(words, style: failure == nil ? .dim : .danger, on: &surface, in: regions.main)
            return
        }
        let main = regions.main
        let left = order.isPayable ? CheckoutWords.timeLeft(order, context) : nil
        surface.write(
            CheckoutWords.payLead(order, context), at: main.origin, style: .text.bold,
            maxWidth: main.width)
        surface.write(
            CheckoutWords.kept(order, context), at: main.origin.moved(y: 1), style: .dim,
            maxWidth: main.width)
        if let left, regions.side.isEmpty {
            surface.write(left, endingAt: main.maxX, row: main.minY, style: .warning)
        }
        var below = main.inset(top: main.height >= 12 ? 3 : 2)
        if waiting == nil || main.height >= 16 {
            below = below.inset(top: drawCards(on: &surface, in: below, context))
        }
        drawPaymentState(of: order, on: &surface, in: below, context)
        drawSide(of: order, left: left, on: &surface, in: regions.side, context)
    }

    private func drawSide(
        of order: Order, left: SafeText?, on surface: inout Surface, in area: Rect,
        _ context: PaneContext
    ) {
        guard !area.isEmpty else { return }
        guard let left else {
            drawSums(of: order, title: CheckoutWords.yourOrder, on: &surface, in: area, context)
            return
        }
        let start = surface.write(left, endingAt: area.maxX, row: area.minY, style: .warning)
        surface.write(surface.symbols.halfBullet, at: area.origin, style: .accent)
        surface.write(
            CheckoutWords.waitingForPayment, at: area.origin.moved(x: 2), style: .text.bold,
            maxWidth: start - area.minX - 3)
        drawSums(of: order, title: .empty, on: &surface, in: area, context)
    }

    /// Draws the cards and returns the rows used, the blank one below included.
    private func drawCards(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        guard order?.isPayable == true, paying.way != .page else { return 0 }
        let isTall = area.height >= 10
        var list = area
        if isTall {
            let isTest = paying.way == .testCards
            surface.write(
                isTest ? CheckoutWords.testCards : CheckoutWords.savedCards, at: area.origin,
                style: .text.bold)
            if isTest {
                surface.write(
                    CheckoutWords.testMode, endingAt: area.maxX, row: area.minY, style: .accent)
            }
            list = area.inset(top: 2)
        }
        let cards = paying.cards
        if cards.isEmpty {
            let lines = CheckoutWords.noCards.wrapped(to: list.width)
            let used = surface.write(lines: lines, in: list, style: .dim)
            surface.setCursor(list.origin)
            return list.minY - area.minY + used + 1
        }
        let first = max(0, paying.list.selection - list.height + 1)
        let shown = Array(cards.enumerated().dropFirst(first))
        for ((index, card), row) in zip(shown, list.rows) {
            let line = Rect(x: list.minX - 1, y: row, width: list.width + 1, height: 1)
            let isSelected = index == paying.list.selectedIndex
            surface.prepareRow(
                line, index: index, isSelected: isSelected, isFocused: waiting == nil)
            surface.write(
                CheckoutWords.name(card), at: line.origin.moved(x: 2),
                style: isSelected ? .text.bold : .text, maxWidth: 16)
            surface.write(
                CheckoutWords.meaning(card), at: line.origin.moved(x: 19), style: .dim,
                maxWidth: max(0, line.width - 19))
        }
        let used = min(cards.count, list.height)
        return list.minY - area.minY + used + (isTall ? 1 : 0)
    }

    private func drawPaymentState(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        let (words, style) = paymentState(of: order, context)
        let used = drawState(words, style: style, on: &surface, in: area)
        guard waiting == .following, let url = payment?.actionURL else { return }
        let place = area.inset(top: used)
        let lines = SafeText(sanitizing: url).wrapped(to: place.width)
        let shown = surface.write(lines: lines, in: place, style: .link)
        surface.write(
            lines: CheckoutWords.movesOn.wrapped(to: area.width),
            in: place.inset(top: shown + (place.height >= lines.count + 3 ? 1 : 0)), style: .dim)
    }

    private func paymentState(of order: Order, _ context: PaneContext) -> (SafeText, Style) {
        if failure == nil {
            switch waiting {
            case .following where payment?.actionURL != nil:
                return (CheckoutWords.authenticate, .text)
            case .following: return (CheckoutWords.following, .dim)
            case .confirming, .quoting, .placing, .loadingOrder:
                return (CheckoutWords.confirming, .dim)
            case nil: break
            }
            if !order.isPayable { return (CheckoutWords.ended(order), .warning) }
        }
        return paymentTrouble ?? (CheckoutWords.asksFirst, .dim)
    }
}
