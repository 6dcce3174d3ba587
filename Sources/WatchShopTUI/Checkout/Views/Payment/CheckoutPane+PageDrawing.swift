import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws the code and the link of the payment page, how it stands, and other ways to pay.
    func drawPaymentPage(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        guard let order else { return }
        let scales = codeScales(surface.symbols)
        let regions = PaymentPageRegions(
            in: area, layout: context.layout, codes: paying.page?.codes ?? [], scales: scales)
        regions.code?.draw(on: &surface)
        let used = drawPageWords(of: order, on: &surface, in: regions, context)
        guard let side = regions.side else {
            let rest = regions.words.inset(top: used + 1)
            drawWaiting(of: order, on: &surface, in: rest, context)
            let more = rest.inset(top: drawTrouble(on: &surface, in: rest.inset(top: 1)) + 2)
            drawWays(on: &surface, in: more, context)
            return
        }
        surface.verticalRule(
            at: Position(x: side.minX - 3, y: side.minY), length: side.height)
        drawWaiting(of: order, on: &surface, in: side, context)
        let sums = side.inset(top: 3)
        let wanted = order.lines.count + 8
        let room = max(min(wanted, sums.height - 8), min(sums.height, 5))
        let below = sums.split(topHeight: room, gap: 1)
        drawSums(of: order, title: .empty, on: &surface, in: below.top.inset(top: -2), context)
        let trouble = drawTrouble(on: &surface, in: below.bottom)
        drawWays(on: &surface, in: below.bottom.inset(top: trouble), context)
    }

    /// The scales to try: what is asked for first, without half blocks none but the large one.
    private func codeScales(_ symbols: SymbolSet) -> [ScanCode.Scale] {
        if symbols == .ascii { return [.large] }
        return paying.isCodeLarge ? [.large, .small] : [.small]
    }

    /// Draws what is to be paid and the link; returns the rows used.
    private func drawPageWords(
        of order: Order, on surface: inout Surface, in regions: PaymentPageRegions,
        _ context: PaneContext
    ) -> Int {
        let area = regions.words
        var row = 0
        func rest() -> Rect { area.inset(top: row) }
        surface.write(
            CheckoutWords.payLead(order, context), at: area.origin, style: .text.bold,
            maxWidth: area.width)
        row += 1
        let kept = CheckoutWords.kept(order, context).wrapped(to: area.width)
        row += surface.write(lines: kept, in: rest(), style: .dim)
        row += area.height >= 9 ? 1 : 0
        if regions.codeRows > 0 {
            surface.write(
                CheckoutWords.scan, at: area.origin.moved(y: 3), style: .text.bold)
            row = PaymentPageRegions.rowsAbove + regions.codeRows + 1
        }
        row += drawLink(on: &surface, in: rest(), isCompact: area.height < 9)
        if regions.code == nil || paying.isCodeLarge && regions.code?.scale == .small {
            row += drawNeeds(on: &surface, in: rest())
        }
        return row
    }

    /// Draws the link with its keys and its words; returns the rows used.
    private func drawLink(
        on surface: inout Surface, in area: Rect, isCompact: Bool
    ) -> Int {
        surface.setCursor(area.origin)
        guard let page = paying.page else {
            let words = paying.pageFailure?.words(retry: "r") ?? CheckoutWords.fetchingPage
            let style: Style = paying.pageFailure == nil ? .dim : .danger
            return surface.write(lines: words.wrapped(to: area.width), in: area, style: style)
        }
        var row = surface.write(
            lines: SafeText(sanitizing: page.url).wrapped(to: area.width), in: area, style: .link)
        if !isCompact {
            var x = 0
            for (key, words) in keys(of: page) {
                let place = area.origin.moved(x: x, y: row)
                surface.write(key, at: place, style: .accent.bold)
                x += 2 + surface.write(words, at: place.moved(x: 2), style: .dim) + 3
            }
            row += 2
        }
        let phrase = SafeText(sanitizing: page.phrase)
        let lead: SafeText = "The page shows the words"
        let start = area.origin.moved(y: row)
        guard row < area.height else { return row }
        surface.write(lead, at: start, style: .dim)
        if lead.width + 1 + phrase.width <= area.width {
            surface.write(phrase, at: start.moved(x: lead.width + 1), style: .accent.bold)
            return row + 1
        }
        surface.write(phrase, at: start.moved(y: 1), style: .accent.bold, maxWidth: area.width)
        return row + 2
    }

    private func keys(of page: PaymentPage) -> [(SafeText, SafeText)] {
        let copy: [(SafeText, SafeText)] = [("y", "copy the link")]
        guard !page.codes.isEmpty else { return copy }
        return copy + [("f", paying.isCodeLarge ? "smaller code" : "larger code")]
    }

    /// Says how much room the code needs, where it has too little.
    private func drawNeeds(on surface: inout Surface, in area: Rect) -> Int {
        guard let code = paying.page?.codes.last else { return 0 }
        let isLarge = paying.isCodeLarge || surface.symbols == .ascii
        let words = CheckoutWords.needs(code.size(isLarge ? .large : .small))
        let lines = words.wrapped(to: area.width)
        guard lines.count < area.height else { return 0 }
        return surface.write(lines: lines, in: area.inset(top: 1), style: .faint) + 1
    }
}
