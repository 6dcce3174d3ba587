import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI

@testable import WatchShopTUI

extension App {
    /// An app on a terminal of a size, online, with the shelf's watches in its list.
    static func scene(
        _ size: Size = Size(width: 120, height: 36), watches: [Watch] = Watch.shelf,
        customer: Customer? = .fixture, cart: Cart = Cart(), keymap: Keymap = .standard
    ) -> App {
        var app = App(
            server: "https://shop.example", now: .fixture, zone: .offset(seconds: 3_600),
            keymap: keymap)
        app.receive(.terminal(.resized(size)))
        app.receive(.catalogueChanged(.fixture(count: watches.count)))
        app.receive(.personLoaded(customer, cart))
        app.receive(.connectionChanged(.online))
        app.answerWindow(with: watches)
        return app
    }

    /// Takes a message at the fixtures' moment and returns what is asked of the runtime.
    @discardableResult
    mutating func receive(_ message: AppMessage) -> [AppRequest] {
        update(message, at: .fixture)
    }

    /// Presses keys one after the other and returns what all of them ask of the runtime.
    @discardableResult
    mutating func press(_ keys: Key...) -> [AppRequest] {
        keys.flatMap { receive(.terminal(.key($0))) }
    }

    /// Answers what the list asks for now with watches.
    mutating func answerWindow(with watches: [Watch]) {
        let requests = receive(.shop(.catalogueChanged))
        for case .run(.catalogue(.loadWindow(_, let generation))) in requests {
            let window = WatchWindow(start: 0, rows: watches, total: watches.count)
            receive(.shop(.windowLoaded(.success(window), generation)))
        }
    }

    /// The rows of the screen as text.
    var screen: String { surface(symbols: .unicode).textRows.joined(separator: "\n") }
}

extension CatalogueFacts {
    /// The catalogue of the fixtures' store, fresh.
    static func fixture(count: Int) -> CatalogueFacts {
        CatalogueFacts(count: count, pricesAsOf: .fixture, settings: .fixture)
    }
}

extension PaneContext {
    /// What a pane reads in a scene.
    static func scene(
        _ size: Size = Size(width: 120, height: 36), cart: Cart = Cart(),
        customer: Customer? = .fixture
    ) -> PaneContext {
        App.scene(size, customer: customer, cart: cart).context
    }
}
