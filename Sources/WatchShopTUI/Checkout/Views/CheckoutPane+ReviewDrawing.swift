import ShopModel
import TerminalUI

extension CheckoutPane {
    func drawReview(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let (main, side) = regions(of: area, on: &surface, context)
        let destination = side.isEmpty ? Rect(origin: main.origin, size: .zero) : side
        drawDestination(on: &surface, in: destination)
        surface.write("Review", at: main.origin, style: .text.bold)
        var below = main.inset(top: main.height >= 12 ? 2 : 1)
        if let quote {
            let foot = below.inset(bottom: 3)
            let sums = OrderSums(
                quote, shippingWords: shipping(of: quote, context), notes: notes(quote, context))
            below = below.inset(
                top: sums.draw(on: &surface, in: foot, context: context)
                    + (below.height > sums.height + 5 ? 1 : 0))
            drawButton(quote, on: &surface, in: below, context)
            below = below.inset(top: below.height > 4 ? 2 : 1)
        }
        drawState(reviewState, style: reviewStyle, on: &surface, in: below)
    }

    private func drawButton(
        _ quote: Quote, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        guard quote.isAvailable || attempt != nil, waiting == nil else { return }
        let button = Button(
            "Place order  \(context.text(quote.total))", key: "Enter", isPrimary: true,
            isFocused: true)
        let x = max(area.minX, area.maxX - button.width)
        button.draw(on: &surface, at: Position(x: x, y: area.minY))
    }

    private func drawDestination(on surface: inout Surface, in area: Rect) {
        guard !area.isEmpty else { return }
        surface.write("Ships to", at: area.origin, style: .text.bold)
        let to = address.address
        let town = to.postalCode.isEmpty ? to.city : "\(to.postalCode) \(to.city)"
        let lines = [to.name, to.line1, to.line2, town, to.region, to.country, to.phone]
            .compactMap { $0 }.filter { !$0.isEmpty }
        surface.write(
            lines: lines.map { SafeText(sanitizing: $0) }, in: area.inset(top: 2), style: .text)
        let hint = area.inset(top: lines.count + 3)
        surface.write("Esc", at: hint.origin, style: .accent.bold)
        surface.write("changes it", at: hint.origin.moved(x: 4), style: .dim)
    }

    private func shipping(of quote: Quote, _ context: PaneContext) -> SafeText {
        let method = context.settings?.shippingMethods.first { $0.id == quote.shippingMethod }
        return method.map { CheckoutWords.ships(by: $0, context) } ?? "Shipping"
    }

    /// What differs from what the shopper was shown: in the cart, or by the store's last refusal.
    private func notes(_ quote: Quote, _ context: PaneContext) -> [WatchID: SafeText] {
        var notes: [WatchID: SafeText] = [:]
        for (line, available) in zip(quote.lines, quote.available) {
            if available < line.quantity {
                notes[line.watchID] = CheckoutWords.short(available)
            } else if let shown = shownPrice(of: line, context), shown != line.unitPrice {
                notes[line.watchID] = CheckoutWords.was(context.text(shown))
            }
        }
        return notes
    }

    private func shownPrice(of line: OrderLine, _ context: PaneContext) -> Money? {
        if let change = changes[line.watchID] {
            do throws(MoneyError) {
                return try change.expected.money(in: line.unitPrice.currency)
            } catch {
                return nil
            }
        }
        return context.cart.lines.first { $0.watchID == line.watchID }?.unitPrice
    }

    private var reviewState: SafeText? {
        switch (waiting, failure) {
        case (.quoting, nil): CheckoutWords.quoting
        case (.placing, _): CheckoutWords.placing
        case (_, .some(let failure)) where attempt != nil:
            "\(failure.words()) \(CheckoutWords.unknown)"
        case (_, .offline): "\(CheckoutWords.needsStore) R asks again."
        case (_, .orderChanged): CheckoutWords.changed
        case (_, .some(let failure)): failure.words(retry: "R")
        case (_, nil):
            quote?.isAvailable == false ? CheckoutWords.cannotPlace : CheckoutWords.placingNote
        }
    }

    private var reviewStyle: Style {
        if waiting != nil { return .dim }
        if failure != nil { return .danger }
        return quote?.isAvailable == false ? .warning : .dim
    }
}
