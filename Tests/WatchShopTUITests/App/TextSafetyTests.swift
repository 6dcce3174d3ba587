import ShopModel
import ShopTestSupport
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct TextSafetyTests {
    static let payloads = [
        "\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}]52;c;aGFjaw==\u{07}", "\u{9B}2J",
        "\u{1B}P1$r\u{1B}\\", "a\rb", "a\nb", "a\tb", "a\u{08}b", "\u{202E}txet",
        "\u{2066}x\u{2069}",
        "\u{200B}hidden\u{FEFF}", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "\u{7F}\u{00}\u{0E}",
    ]

    @Test(arguments: payloads)
    func `nothing in a watch reaches the terminal but text`(_ payload: String) {
        var watch = Watch.shelf[0]
        watch.name = "\(payload) \(payload)"
        watch.brand = payload
        watch.modelCode = payload
        watch.collection = payload
        watch.description = payload
        watch.specs.movement = payload
        watch.specs.caliber = payload
        watch.specs.caseMaterial = payload
        watch.specs.crystal = payload
        watch.specs.dialColour = payload
        watch.specs.strap = payload
        for size in [Size(width: 160, height: 45), Size(width: 80, height: 24)] {
            var app = App.scene(size, watches: [watch])
            app.press("a")
            expectText(app)
            app.press(.enter)
            expectText(app)
            app.press("2")
            expectText(app)
        }
    }

    @Test(arguments: payloads)
    func `nothing in what else comes from outside does either`(_ payload: String) {
        var customer = Customer.fixture
        customer.email = payload
        var app = App.scene(customer: customer)
        expectText(app)
        let problem = Problem(.validationFailed, detail: payload)
        app.receive(.noticed(.bad(Failure.refused(problem).words())))
        app.receive(.noticed(.bad(Failure.disk(payload).words())))
        expectText(app)
        app.press("/", .paste(payload))
        expectText(app)
        var unknown = App(server: payload, now: .fixture)
        unknown.receive(.terminal(.resized(Size(width: 80, height: 24))))
        unknown.receive(.connectionChanged(.offline))
        expectText(unknown)
    }

    private func expectText(_ app: App, _ location: SourceLocation = #_sourceLocation) {
        let surface = app.surface(symbols: .unicode)
        for character in surface.textRows.joined() {
            let scalars = character.unicodeScalars
            let isText = scalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
                default: true
                }
            }
            #expect(isText, "\(scalars.map(\.value))", sourceLocation: location)
            #expect(scalars.count <= 5, sourceLocation: location)
        }
    }
}
