import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ShopChoosingTests {
    private static let counts = ChoiceSummary(
        total: 7,
        counts: [
            ChoiceCount(.inStock, 6), ChoiceCount(.category(.known("diver")), 0),
            ChoiceCount(.category(.known("sport")), 7), ChoiceCount(.brand("Tissot"), 7),
        ])

    /// The queries whose rows are asked for, in their order.
    private func asked(_ requests: [AppRequest]) -> [ShopQuery] {
        requests.compactMap { request in
            guard case .run(.catalogue(.loadWindow(let wanted, _))) = request else { return nil }
            return wanted.query
        }
    }

    /// The shop with its panel of filters open, and the store's counts in it.
    private func scene() -> App {
        var app = App.scene()
        answer(&app, app.press("f"), Self.counts)
        return app
    }

    private func answer(_ app: inout App, _ requests: [AppRequest], _ summary: ChoiceSummary) {
        for case .run(.catalogue(.summarize(_, let number))) in requests {
            app.receive(.shop(.summarized(.success(summary), number)))
        }
    }

    @Test func `the panel offers what some watch has, with its count`() {
        let app = scene()
        #expect(app.screen.contains("in stock"))
        #expect(app.screen.contains("sport"))
        #expect(!app.screen.contains("diver"))
    }

    @Test func `what is picked narrows the list, stands beside the search, and can be undone`() {
        var app = scene()
        let filter = CatalogueFilter([.inStock])
        #expect(asked(app.press(" ")) == [ShopQuery(filter: filter)])
        #expect(app.screen.contains("Stock in stock"))
        app.press(.escape)
        #expect(asked(app.press("z")) == [ShopQuery()])
        #expect(asked(app.press("Z")) == [ShopQuery(filter: filter)])
        #expect(asked(app.press(.escape)) == [ShopQuery()])
        #expect(asked(app.press("z")) == [ShopQuery(filter: filter)])
    }

    @Test func `the cursor stays on its value when counts change`() {
        var app = scene()
        app.press(.down)
        guard case .value(let value, _) = app.shop.panel?.item else {
            Issue.record("nothing is under the cursor")
            return
        }
        let fewer = ChoiceSummary(total: 7, counts: Array(Self.counts.counts.dropFirst(2)))
        answer(&app, app.press(" "), fewer)
        #expect(app.shop.panel?.item == .value(value, count: 7))
    }

    @Test func `an order is picked and its panel closes`() {
        var app = App.scene()
        app.press("s")
        #expect(asked(app.press(.down, .enter)) == [ShopQuery(order: .cheapest)])
        #expect(app.shop.panel == nil)
        #expect(app.screen.contains("Sort price, low first"))
    }

    @Test func `Esc leaves the search out first, then the filter`() {
        var query = ShopQuery(search: "prx", filter: CatalogueFilter([.inStock]))
        query = query.widened
        #expect(query == ShopQuery(filter: CatalogueFilter([.inStock])))
        #expect(query.widened == ShopQuery())
    }

    @Test func `counts of an older question are dropped`() {
        var app = scene()
        let none = ChoiceSummary(total: 0, counts: [])
        app.receive(.shop(.summarized(.success(none), Generation())))
        #expect(app.shop.summary == Self.counts)
    }

    @Test func `a filter that nothing fits says so and how to go back`() {
        var app = scene()
        app.press(" ", .escape)
        app.answerWindow(with: [])
        #expect(app.screen.contains("Nothing fits this filter."))
        #expect(app.screen.contains("Esc shows all watches"))
    }
}

extension WatchCategory {
    /// A category of the store.
    fileprivate static func known(_ word: String) -> WatchCategory {
        WatchCategory(rawValue: word)
    }
}
