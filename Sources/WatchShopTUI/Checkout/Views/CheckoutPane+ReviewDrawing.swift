import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws what the store asks for the cart, where it goes, and the button to place the order.
    func drawReview(
        on surface: inout Surface, in regions: CheckoutRegions, _ context: PaneContext
    ) {
        drawDestination(on: &surface, in: regions.side)
        var below = regions.main
        let isTall = below.height >= 12
        if isTall {
            surface.write(CheckoutWords.reviewLead, at: below.origin, style: .text.bold)
            below = below.inset(top: 2)
        }
        let (words, style) = reviewState(context)
        let state = stateLines(words, style, columns: below.width, surface.symbols)
        if let quote {
            let foot = min(state.count, 4) + (canPlace(quote) ? 1 : 0)
            let sums = sums(of: quote, context)
            let used = sums.draw(on: &surface, in: below.inset(bottom: foot), context: context)
            below = below.inset(top: used + (below.height >= sums.height + foot + 2 ? 1 : 0))
            if regions.side.isEmpty, isTall {
                let lines = CheckoutWords.shipsTo(address.address).wrapped(to: below.width)
                below = below.inset(
                    top: surface.write(lines: lines, in: below, style: .dim) + 1)
            }
            if canPlace(quote) {
                drawButton(quote, on: &surface, in: below, context)
                below = below.inset(top: below.height >= state.count + 2 ? 2 : 1)
            }
        }
        drawState(words, style: style, on: &surface, in: below)
    }

    /// Whether the person can place the order now.
    private func canPlace(_ quote: Quote) -> Bool {
        waiting == nil && (quote.isAvailable || attempt != nil)
    }

    private func drawButton(
        _ quote: Quote, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        let button = Button(
            CheckoutWords.place(context.text(quote.total)), key: "Enter", isPrimary: true,
            isFocused: true)
        let x = max(area.minX, area.maxX - button.width)
        button.draw(on: &surface, at: Position(x: x, y: area.minY))
    }

    private func drawDestination(on surface: inout Surface, in area: Rect) {
        guard !area.isEmpty else { return }
        surface.write("Ships to", at: area.origin, style: .text.bold)
        let to = address.address
        let town = to.postalCode.isEmpty ? to.city : "\(to.postalCode) \(to.city)"
        let country = CountryName.name(of: to.country) ?? to.country
        let lines = [to.name, to.line1, to.line2, town, to.region, country, to.phone]
            .compactMap { $0 }.filter { !$0.isEmpty }
        surface.write(
            lines: lines.map { SafeText(sanitizing: $0) }, in: area.inset(top: 2), style: .text)
        var below = area.inset(top: lines.count + 3)
        if delivery.isGift {
            let gift = [CheckoutWords.gift, SafeText(sanitizing: delivery.form[.message])]
                .filter { !$0.isEmpty }.flatMap { $0.wrapped(to: area.width) }
            let used = surface.write(lines: gift, in: below.inset(bottom: 2), style: .dim)
            below = below.inset(top: used + 1)
        }
        guard waiting == nil, attempt == nil, !below.isEmpty else { return }
        let hint = below
        surface.write("Esc", at: hint.origin, style: .accent.bold)
        surface.write("changes it", at: hint.origin.moved(x: 5), style: .dim)
    }

    private func sums(of quote: Quote, _ context: PaneContext) -> OrderSums {
        OrderSums(
            quote, shippingWords: shippingWords(quote.shippingMethod, from: context.now, context),
            notes: notes(quote, context))
    }

    /// What differs from what the shopper was shown: in the cart, or by the store's last refusal.
    private func notes(_ quote: Quote, _ context: PaneContext) -> [WatchID: SafeText] {
        var notes: [WatchID: SafeText] = [:]
        for (line, available) in zip(quote.lines, quote.available) {
            if available < line.quantity {
                notes[line.watchID] = CheckoutWords.short(available)
            } else if let shown = shownPrice(of: line, context), shown != line.unitPrice {
                notes[line.watchID] = CheckoutWords.price(
                    context.text(line.unitPrice), was: context.text(shown))
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

    private func reviewState(_ context: PaneContext) -> (SafeText, Style) {
        switch waiting {
        case .placing: return (CheckoutWords.placing, .dim)
        case .quoting, .loadingOrder, .confirming, .following: return (CheckoutWords.quoting, .dim)
        case nil: break
        }
        if attempt?.mayBePlaced == true {
            let what = failure.map { SafeText("\($0.words()) ") } ?? .empty
            return (what + CheckoutWords.unknown, .warning)
        }
        switch failure {
        case .some where isEstimate: return (CheckoutWords.estimate, .warning)
        case .offline: return (CheckoutWords.needsStore, .danger)
        case .orderChanged where quote?.isAvailable == true:
            return (CheckoutWords.changed, .warning)
        case .orderChanged: return (CheckoutWords.cannotPlace, .warning)
        case .some(let failure): return (failure.words(retry: "R"), .danger)
        case nil: break
        }
        guard let quote else { return (.empty, .dim) }
        if !quote.isAvailable { return (CheckoutWords.cannotPlace, .warning) }
        return notes(quote, context).isEmpty
            ? (CheckoutWords.placingNote, .dim) : (CheckoutWords.moved, .warning)
    }
}
