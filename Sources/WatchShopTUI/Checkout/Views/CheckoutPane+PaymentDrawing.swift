import ShopModel
import TerminalUI

extension CheckoutPane {
    func drawPayment(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        guard let order else {
            let words = failure?.words(retry: nil) ?? CheckoutWords.loadingOrder
            drawState(words, style: failure == nil ? .dim : .danger, on: &surface, in: area)
            return
        }
        let (main, side) = regions(of: area, on: &surface, context)
        surface.write("Pay \(context.text(order.total))", at: main.origin, style: .text.bold)
        if order.isPayable, let left = CheckoutWords.timeLeft(order, context) {
            surface.write(left, endingAt: main.maxX, row: main.minY, style: .warning)
        }
        surface.write(
            CheckoutWords.kept(order, context), at: main.origin.moved(y: 1), style: .dim,
            maxWidth: main.width)
        var below = main.inset(top: main.height >= 12 ? 3 : 2)
        below = below.inset(top: drawCards(of: order, on: &surface, in: below, context))
        drawPaymentState(of: order, on: &surface, in: below, context)
        drawSums(of: order, on: &surface, in: side, context)
    }

    /// Draws the test cards and returns the rows used, the blank one below included.
    private func drawCards(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        guard canPay(in: context) else { return 0 }
        let isTall = area.height >= 10
        var row = area.minY
        if isTall {
            surface.write(CheckoutWords.testCards, at: area.origin, style: .text.bold)
            surface.write(
                CheckoutWords.testMode, endingAt: area.maxX, row: row, style: .accent,
                maxWidth: area.width - CheckoutWords.testCards.width - 2)
            row += 2
        }
        for (index, card) in TestCard.allCases.enumerated() where row < area.maxY {
            let line = Rect(x: area.minX, y: row, width: area.width, height: 1)
            let isSelected = index == cards.selectedIndex
            surface.prepareRow(line, isSelected: isSelected, isFocused: waiting == nil)
            surface.write(
                CheckoutWords.name(card), at: line.origin.moved(x: 2),
                style: isSelected ? .text.bold : .text)
            surface.write(
                CheckoutWords.effect(card), at: line.origin.moved(x: 20), style: .dim,
                maxWidth: max(0, line.width - 21))
            row += 1
        }
        return row - area.minY + 1
    }

    private func drawPaymentState(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        let (words, style) = paymentState(of: order, context)
        let used = drawState(words, style: style, on: &surface, in: area)
        guard waiting == .following, let url = payment?.actionURL else { return }
        let place = area.inset(top: used)
        let lines = SafeText(sanitizing: url).wrapped(to: place.width)
        surface.write(lines: lines, in: place, style: .link)
    }

    private func paymentState(
        of order: Order, _ context: PaneContext
    ) -> (words: SafeText?, style: Style) {
        if let failure { return (failure.words(retry: waiting == nil ? "R" : nil), .danger) }
        if waiting == .following, payment?.actionURL != nil {
            return (CheckoutWords.authenticate, .text)
        }
        switch waiting {
        case .confirming: return (CheckoutWords.confirming, .dim)
        case .following: return (CheckoutWords.following, .dim)
        case .quoting, .placing, .loadingOrder, nil: break
        }
        if !order.isPayable { return (CheckoutWords.ended(order.status), .warning) }
        if payment?.status == .failed {
            return (CheckoutWords.declined(payment?.failure), .danger)
        }
        return canPay(in: context) ? (nil, .dim) : (CheckoutWords.noOtherWay, .dim)
    }
}
