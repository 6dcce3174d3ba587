import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct WelcomeTests {
    private func app(
        server: String?, _ connection: Connection, facts: CatalogueFacts? = nil
    ) -> App {
        var app = App(server: server, now: .fixture)
        app.receive(.terminal(.resized(Size(width: 80, height: 24))))
        if let facts { app.receive(.catalogueChanged(facts)) }
        app.receive(.connectionChanged(connection))
        return app
    }

    @Test func `without a store it says what to do`() {
        let screen = app(server: nil, .noStore).screen
        #expect(screen.contains("watchshop demo"))
        #expect(screen.contains("--server URL"))
        #expect(screen.contains("q"))
    }

    @Test func `a store that does not answer is named, with what to press`() {
        let screen = app(server: "https://shop.example", .offline).screen
        #expect(screen.contains("https://shop.example cannot be reached"))
        #expect(screen.contains("R"))
        #expect(screen.contains("tries again"))
    }

    @Test func `the first sync says how far it is`() {
        let screen = app(server: "https://shop.example", .syncing(received: 2_000)).screen
        #expect(screen.contains("2,000 watches so far"))
    }

    @Test func `a store that sells nothing is not mistaken for one that is not there`() {
        let facts = CatalogueFacts.fixture(count: 0)
        #expect(app(server: "https://shop.example", .online, facts: facts).screen.contains("empty"))
    }

    @Test func `offline with a catalogue shows the catalogue`() {
        var app = App.scene()
        app.receive(.connectionChanged(.offline))
        #expect(app.screen.contains("Powermatic 80 40mm Blue"))
        #expect(app.screen.contains("offline"))
    }

    @Test func `R asks the store again`() {
        var app = app(server: "https://shop.example", .offline)
        #expect(app.press("R") == [.run(.synchronize)])
        #expect(app.context.connection == .connecting)
    }

    @Test func `without a store there is nobody to ask`() {
        var app = app(server: nil, .noStore)
        #expect(app.press("R") == [])
    }
}
