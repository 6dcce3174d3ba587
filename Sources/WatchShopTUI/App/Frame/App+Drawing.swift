import ShopModel
import TerminalUI

extension App {
    /// Returns the screen as it is now.
    func surface(symbols: SymbolSet) -> Surface {
        var surface = Surface(size: context.size, symbols: symbols)
        draw(on: &surface)
        return surface
    }

    private func draw(on surface: inout Surface) {
        guard context.layout != .tooSmall else {
            SizeMessage(size: context.size).draw(on: &surface)
            return
        }
        let frame = FrameLayout(size: context.size)
        surface.fill(surface.bounds.row(0), ground: .bar)
        surface.fill(surface.bounds.row(context.size.height - 1), ground: .bar)
        topBar.draw(on: &surface, in: frame.top)
        drawPane(on: &surface, in: frame.body)
        hintBar.draw(on: &surface, in: frame.bottom)
        drawNotices(on: &surface, in: frame.body)
        drawOverlay(on: &surface, in: surface.bounds.inset(y: 1))
    }

    private func drawPane(on surface: inout Surface, in body: Rect) {
        if place == .shop, let welcome = Welcome(context) {
            welcome.draw(on: &surface, in: body)
        } else {
            // The selection bar of a list stands in the margin, a column to the left.
            let reach = Rect(
                x: body.minX - 1, y: body.minY, width: body.width + 1, height: body.height)
            surface.clipped(to: reach) { surface in
                pane.draw(on: &surface, in: body, context: context)
            }
        }
    }

    /// Draws the notices, of which a narrow screen has room for the newest alone.
    private func drawNotices(on surface: inout Surface, in body: Rect) {
        var room = Rect(
            x: body.minX, y: body.minY - 1, width: body.width, height: body.height)
        let most = context.layout == .narrow ? 1 : ShownNotice.most
        for shown in notices.prefix(most) {
            let toast = Toast(shown.notice.text, role: shown.notice.tone.role)
            room = room.inset(top: toast.draw(on: &surface, in: room) + 1)
        }
    }

    private func drawOverlay(on surface: inout Surface, in area: Rect) {
        switch overlay {
        case .sheet(let sheet): sheet.draw(on: &surface, in: area)
        case .prompt(let line): line.draw(on: &surface)
        case .question(let open): open.dialog.draw(on: &surface, in: area)
        case .demo(let menu):
            menu.draw(on: &surface, in: area, stage: demo ?? DemoStage())
        case nil: break
        }
    }

    private var topBar: TopBar {
        let openings: [AppCommand] = [.openShop, .openCart, .openOrders, .openAccount]
        let tabs = Place.tabs.enumerated().map { index, tab in
            let count = tab == .cart ? context.cart.pieceCount : 0
            return TabStrip.Tab(
                key: context.keymap.keys(of: openings[index]).first?.label ?? .empty,
                label: tab.name, shortLabel: tab.shortName,
                badge: count > 0 ? "\(count)" : nil)
        }
        let selected = Place.tabs.firstIndex(of: place.tab) ?? 0
        return TopBar(
            tabs: TabStrip(tabs, selected: selected), connection: context.connection,
            waiting: context.waiting,
            who: context.customer.map { SafeText(sanitizing: $0.email) },
            isStaff: context.customer?.isAdmin ?? false)
    }

    private var hintBar: HintBar {
        let own: [HintBar.Hint]
        switch overlay {
        case .sheet:
            own = [
                HintBar.Hint("/", "search", priority: 8, press: "/"),
                HintBar.Hint("Esc", "close", priority: 9, press: .escape),
            ]
        case .prompt: own = []
        case .question: own = QuestionHints.all
        case .demo: own = DemoMenuCommand.allCases.hints(in: context.keymap)
        case nil:
            own =
                pane.hints(in: context)
                + (pane.isTyping ? [] : AppCommand.allCases.hints(in: context.keymap))
        }
        return HintBar(own, note: PriceAge.words(context))
    }
}

/// The keys of a question, in the words of the bar below.
private enum QuestionHints {
    static let all = [
        HintBar.Hint("y", "yes", priority: 8, press: "y"),
        HintBar.Hint("n", "no", priority: 9, press: "n"),
        HintBar.Hint("Tab", "choose", priority: 7, press: .tab),
        HintBar.Hint("Enter", "confirm", priority: 8, press: .enter),
    ]
}
