import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct ShopBuyingTests {
    @Test func `a number of pieces can be typed, and is held inside what there is`() {
        var app = App.scene()
        app.press("#", "3", .enter)
        #expect(app.shop.quantity == 3)
        app.press("#", "9", "9", .enter)
        #expect(app.shop.quantity == 10)
        #expect(app.screen.contains("10 is the most that can be ordered now."))
        app.press("#", "x", .enter)
        #expect(app.shop.quantity == 10)
    }

    @Test func `a watch is saved for later and forgotten`() {
        var app = App.scene()
        let requests = app.press("w")
        let saved = SavedForLater(lines: [.shelf(0)])
        #expect(requests.contains(.run(.cart(.saveForLater(saved, of: Customer.fixture.id)))))
        #expect(app.context.saved == saved)
        app.press("w")
        #expect(app.context.saved.isEmpty)
    }

    @Test func `what is saved belongs to a person`() {
        var app = App.scene()
        app.receive(.savedLoaded(SavedForLater(lines: [.shelf(2)])))
        #expect(app.context.saved.contains(Watch.shelf[2].id))
    }

    @Test func `name, reference and link go to the terminal, and no more is said`() {
        var app = App.scene()
        let requests = app.press("y")
        let text = """
            Tissot PRX Powermatic 80 40mm Blue, T137.401.11.041.00
            https://shop.example/api/v1/watches/\(Watch.shelf[0].id)
            """
        #expect(requests == [.copy(text)])
        #expect(app.screen.contains("Sent to the terminal's clipboard"))
    }

    @Test func `what is too long for a clipboard is not sent`() {
        var app = App.scene()
        let long = String(repeating: "a", count: 100_000)
        #expect(app.perform([.copy(long, named: "everything")]).isEmpty)
        #expect(app.screen.contains("too long"))
    }

    @Test func `sold out, the key asks for a mail instead`() {
        var app = App.scene()
        let id = Watch.shelf[6].id
        #expect(app.press("G", "a").last == .run(.catalogue(.notifyOfStock(id, email: nil))))
        app.receive(.shop(.notified(.success(id))))
        #expect(app.screen.contains("You get a mail when it is back in stock."))
    }

    @Test func `a guest says where the mail goes`() {
        var app = App.scene(customer: nil)
        app.press("G", "a")
        #expect(app.screen.contains("Mail me at"))
        app.press(.paste("nobody"), .enter)
        #expect(app.screen.contains("That is no email address."))
        let id = Watch.shelf[6].id
        let requests = app.press(.paste("@example.com"), .enter)
        let work = CatalogueWork.notifyOfStock(id, email: "nobody@example.com")
        #expect(requests == [.run(.catalogue(work))])
        app.receive(.shop(.notified(.failure(.offline))))
        #expect(app.screen.contains("The store cannot be reached. a tries again."))
    }
}
