import CustomDump
import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ShopPaneTests {
    private let context = PaneContext.scene()

    private func loaded(_ watches: [Watch] = Watch.shelf) -> ShopPane {
        var pane = ShopPane()
        answer(&pane, pane.update(.catalogueChanged, context: context), watches)
        return pane
    }

    /// Answers the last window that was asked for.
    @discardableResult
    private func answer(
        _ pane: inout ShopPane, _ effects: [Effect], _ watches: [Watch]
    ) -> [Effect] {
        var more: [Effect] = []
        for case .run(.catalogue(.loadWindow(_, let generation))) in effects {
            let window = WatchWindow(start: 0, rows: watches, total: watches.count)
            more = pane.update(.windowLoaded(.success(window), generation), context: context)
        }
        return more
    }

    @Test func `it asks for the first rows when there is a catalogue`() {
        var pane = ShopPane()
        var generation = Generation()
        expectNoDifference(
            pane.update(.catalogueChanged, context: context),
            [.run(.catalogue(.loadWindow(.first, generation.next())))])
    }

    @Test func `rows bring the first watch and ask for its picture`() throws {
        var pane = ShopPane()
        let effects = answer(
            &pane, pane.update(.catalogueChanged, context: context), Watch.shelf)
        #expect(pane.selectedWatch == Watch.shelf[0])
        let wanted = try #require(pane.wantedPicture)
        #expect(wanted.watch == Watch.shelf[0].id)
        #expect(effects.first == .run(.catalogue(.drawPicture(wanted))))
    }

    @Test func `rows of an older question are dropped`() {
        var pane = ShopPane()
        let first = pane.update(.catalogueChanged, context: context)
        let second = pane.update(.catalogueChanged, context: context)
        answer(&pane, second, [Watch.shelf[1]])
        answer(&pane, first, [Watch.shelf[0]])
        #expect(pane.window?.rows == [Watch.shelf[1]])
    }

    @Test func `a picture of another watch than the selected one is dropped`() {
        var pane = loaded()
        let picture = CellPicture(size: Size(width: 1, height: 1), cells: [nil])
        let old = PictureRequest(watch: Watch.shelf[3].id, size: Size(width: 1, height: 1))
        _ = pane.update(.pictureDrawn(picture, old), context: context)
        #expect(pane.picture == nil)
    }

    @Test func `typing searches at once and keeps the rows until others come`() {
        var pane = loaded()
        _ = pane.update(.commanded(.search), context: context)
        #expect(pane.isTyping)
        let effects = pane.update(.typed("p"), context: context)
        #expect(pane.search == "p")
        #expect(pane.window?.rows == Watch.shelf)
        answer(&pane, effects, [Watch.shelf[3]])
        #expect(pane.window?.rows == [Watch.shelf[3]])
        #expect(pane.list.selection == 0)
    }

    @Test func `a key that does not change the search asks for nothing`() {
        var pane = loaded()
        _ = pane.update(.commanded(.search), context: context)
        #expect(pane.update(.typed(.left), context: context) == [])
    }

    @Test func `Enter keeps what was found, Esc shows all again`() {
        var pane = loaded()
        _ = pane.update(.commanded(.search), context: context)
        answer(&pane, pane.update(.typed("p"), context: context), [Watch.shelf[3]])
        _ = pane.update(.entryAccepted, context: context)
        #expect(!pane.isTyping)
        #expect(pane.search == "p")
        #expect(pane.commands(in: context).contains(.back))
        answer(&pane, pane.update(.commanded(.back), context: context), Watch.shelf)
        #expect(pane.search == "")
        #expect(pane.list.count == Watch.shelf.count)
    }

    @Test func `news of the catalogue keep the selected watch selected`() {
        var pane = loaded()
        _ = pane.update(.moved(.down), context: context)
        let selected = pane.selectedWatch
        let news = pane.update(.catalogueChanged, context: context)
        answer(&pane, news, Array(Watch.shelf.reversed()))
        #expect(pane.selectedWatch == selected)
    }

    @Test func `a watch that is sent for is looked for in the whole list`() {
        var pane = loaded()
        let id = Watch.shelf[4].id
        let effects = pane.update(.openedWatch(id), context: context)
        guard case .run(.catalogue(.locateWatch(id, let generation))) = effects.first else {
            Issue.record("nothing is looked for: \(effects)")
            return
        }
        let window = WatchWindow(start: 0, rows: Watch.shelf, total: Watch.shelf.count)
        _ = pane.update(.windowLoaded(.success(window), generation), context: context)
        #expect(pane.selectedWatch?.id == id)
    }

    @Test func `far down a long list the rows around are asked for`() {
        var pane = ShopPane()
        var generation = Generation()
        _ = pane.update(.catalogueChanged, context: context)
        let first = WatchWindow(
            start: 0, rows: Watch.fixtures(count: 128), total: 100_000)
        _ = pane.update(.windowLoaded(.success(first), generation.next()), context: context)
        let effects = pane.update(.moved(.last), context: context)
        let request = WindowRequest(range: 99_872..<100_100)
        #expect(effects.first == .run(.catalogue(.loadWindow(request, generation.next()))))
    }

    @Test func `a catalogue that shrinks while a watch far down is open leaves a watch selected`() {
        var pane = ShopPane()
        var generation = Generation()
        _ = pane.update(.catalogueChanged, context: context)
        let long = WatchWindow(start: 0, rows: Watch.fixtures(count: 500), total: 500)
        _ = pane.update(.windowLoaded(.success(long), generation.next()), context: context)
        _ = pane.update(.moved(.last), context: context)
        _ = pane.update(.commanded(.open), context: context)
        answer(&pane, pane.update(.catalogueChanged, context: context), [Watch.shelf[0]])
        #expect(pane.selectedWatch == Watch.shelf[0])
    }

    @Test func `no more pieces are added than there are`() {
        var pane = loaded()
        _ = pane.update(.moved(.down), context: context)
        _ = pane.update(.moved(.down), context: context)
        for _ in 0..<5 { _ = pane.update(.commanded(.more), context: context) }
        #expect(pane.quantity == 3)
        let effects = pane.update(.commanded(.add), context: context)
        #expect(effects.first == .cart(.add(.shelf(2, quantity: 3))))
        #expect(pane.quantity == 1)
    }

    @Test func `what is all in the cart already, or sold out, is not added`() {
        var pane = loaded()
        _ = pane.update(.moved(.last), context: context)
        let soldOut = pane.update(.commanded(.add), context: context)
        #expect(soldOut == [.say(ShopWords.cannotAdd(Watch.shelf[6], inCart: 0))])

        let full = PaneContext.scene(cart: Cart(lines: [.shelf(2, quantity: 3)]))
        _ = pane.update(.openedWatch(Watch.shelf[2].id), context: full)
        pane = loaded()
        _ = pane.update(.moved(.down), context: full)
        _ = pane.update(.moved(.down), context: full)
        let effects = pane.update(.commanded(.add), context: full)
        #expect(effects == [.say(ShopWords.cannotAdd(Watch.shelf[2], inCart: 3))])
    }

    @Test func `moving to another watch sets the quantity back`() {
        var pane = loaded()
        _ = pane.update(.commanded(.more), context: context)
        #expect(pane.quantity == 2)
        _ = pane.update(.moved(.down), context: context)
        #expect(pane.quantity == 1)
    }

    @Test func `a cache that cannot be read says so where the rows would be`() {
        var pane = ShopPane()
        for case .run(.catalogue(.loadWindow(_, let generation))) in pane.update(
            .catalogueChanged, context: context)
        {
            _ = pane.update(
                .windowLoaded(.failure(.disk("the disk is full.")), generation), context: context)
        }
        #expect(pane.failure == .disk("the disk is full."))
    }
}
