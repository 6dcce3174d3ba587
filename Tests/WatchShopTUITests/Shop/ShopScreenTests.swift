import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ShopScreenTests {
    private static let counts = ChoiceSummary(
        total: 7,
        counts: [
            ChoiceCount(.inStock, 6), ChoiceCount(.category(WatchCategory(rawValue: "classic")), 4),
            ChoiceCount(.category(WatchCategory(rawValue: "sport")), 3),
            ChoiceCount(.brand("Tissot"), 7), ChoiceCount(.collection("Heritage"), 2),
            ChoiceCount(.collection("PR516"), 2), ChoiceCount(.collection("PRX"), 3),
        ] + zip(PriceBand.all(in: .usd), [0, 2, 3, 1, 1]).map { ChoiceCount(.price($0), $1) })

    @Test(arguments: Size.screens)
    func filter(_ size: Size) throws {
        var app = App.scene(size)
        for case .run(.catalogue(.summarize(_, let number))) in app.press("f") {
            app.receive(.shop(.summarized(.success(Self.counts), number)))
        }
        app.press(.down, .down, " ")
        app.answerWindow(with: Array(Watch.shelf[..<3]))
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func comparison(_ size: Size) throws {
        var app = App.scene(size)
        app.press("x", .down, .down, "x", .down, "x", "X", .tab)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test(arguments: Size.screens)
    func relatedWatches(_ size: Size) throws {
        var app = App.scene(size, cart: Cart(lines: [.shelf(1, quantity: 2)]))
        app.receive(.savedLoaded(SavedForLater(lines: [.shelf(0)])))
        let reason = RecommendationReason(code: .sameCollection, text: "Same collection")
        let alike = Watch.shelf[1...3].map { Recommendation(watch: $0, reason: reason) }
        app.receive(.shop(.relatedLoaded(alike, Watch.shelf[0].id)))
        app.press(.enter, .tab, .down)
        try expectSnapshot(of: app.surface(symbols: .unicode), named: size.name)
    }

    @Test func sortInASCII() throws {
        var app = App.scene(Size(width: 80, height: 24))
        app.press("s", .down)
        try expectSnapshot(of: app.surface(symbols: .ascii))
    }

    @Test func soldOutForAGuest() throws {
        var app = App.scene(customer: nil)
        app.press("G", "a", "m", "e")
        try expectSnapshot(of: app.surface(symbols: .unicode))
    }
}
