import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct OutboxPaneTests {
    private static let line = CartLine(
        watchID: Watch.fixture.id, quantity: 2, name: "PRX", modelCode: "T137",
        unitPrice: .fixture)

    private static func change(_ actual: String?, available: Int) -> OutboxState {
        let line = LineChange(
            watchID: Watch.fixture.id, expected: DecimalText(.fixture),
            actual: actual.map { DecimalText($0) }, available: available)
        return .changed([line], nil)
    }

    private func context(_ state: OutboxState, isRetractable: Bool = true) -> PaneContext {
        var context = PaneContext(now: .fixture)
        context.size = Size(width: 80, height: 24)
        context.waiting = [
            WaitingOrder(
                id: .fixture, lines: [Self.line], total: .fixture, placedAt: .fixture,
                state: state, isRetractable: isRetractable)
        ]
        return context
    }

    private func pane(_ context: PaneContext) -> OutboxPane {
        var pane = OutboxPane()
        _ = pane.update(.changed, context: context)
        return pane
    }

    static let offers: [(OutboxState, Bool, [OutboxCommand])] = [
        (.queued, true, [.takeBack, .discard, .back]), (.queued, false, [.back]),
        (.sending, false, [.back]), (.outdated, true, [.accept, .takeBack, .discard, .back]),
        (change("401.00", available: 5), true, [.accept, .takeBack, .discard, .back]),
        (change(nil, available: 0), true, [.takeBack, .discard, .back]),
    ]

    @Test(arguments: offers)
    func `only what is possible is offered`(
        _ state: OutboxState, _ isRetractable: Bool, _ commands: [OutboxCommand]
    ) {
        let context = context(state, isRetractable: isRetractable)
        #expect(pane(context).commands(in: context) == commands)
    }

    @Test func `a new price is said beside the old one and accepted only after a question`() {
        let context = context(Self.change("401.00", available: 5))
        var pane = pane(context)
        #expect(
            pane.update(.commanded(.accept), context: context)
                == [.ask(OutboxWords.askToAccept(context.waiting[0], context))])
        #expect(
            pane.update(.acceptConfirmed(.fixture), context: context)
                == [.run(.outbox(.accept(.fixture))), .run(.synchronize)])
        let price = OutboxWords.price(of: Self.line, in: context.waiting[0], context)
        #expect(price.isChanged)
        #expect(price.words.string == "$401.00 was $395.00")
    }

    @Test func `the bar above says what waits and what needs a decision`() {
        for (state, words) in [(OutboxState.queued, "1 queued"), (.outdated, "1 to review")] {
            let sign = ConnectionSign(
                .offline, waiting: context(state).waiting, symbols: .unicode)
            #expect(sign.word.string == "offline · \(words)")
        }
    }
}
