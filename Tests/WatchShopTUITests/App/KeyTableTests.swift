import ShopModel
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct KeyTableTests {
    /// One context of the table, without its type.
    struct Context: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bindings: [KeyBinding]
        let names: [String]
        let sets: [[KeyBinding]]

        init<Command: KeyCommand>(_ command: Command.Type) {
            testDescription = Command.title.string
            bindings = Command.allCases.map(\.binding)
            names = Command.allCases.map(\.rawValue)
            sets = Command.sets.map { $0.map(\.binding) }
        }
    }

    static let contexts = [
        Context(AppCommand.self), Context(MoveCommand.self), Context(FieldCommand.self),
        Context(ShopCommand.self), Context(CartCommand.self), Context(CheckoutCommand.self),
        Context(OrdersCommand.self), Context(OutboxCommand.self),
        Context(AccountCommand.self),
    ]

    @Test(arguments: contexts)
    func `no key means two things at one time`(_ context: Context) {
        for set in context.sets {
            let keys = set.flatMap(\.keys)
            let twice = keys.filter { key in keys.count { $0 == key } > 1 }
            #expect(Set(twice).isEmpty, "\(context.testDescription)")
        }
    }

    @Test(arguments: contexts)
    func `every command has a key and words, and stands in a set`(_ context: Context) {
        for binding in context.bindings {
            #expect(!binding.keys.isEmpty)
            #expect(!binding.help.isEmpty)
            #expect(!binding.help.string.hasSuffix("."))
            #expect(context.sets.contains { $0.contains(binding) })
        }
        #expect(Set(context.names).count == context.names.count)
    }

    @Test(arguments: contexts)
    func `a field's commands are Enter, Esc, Tab, arrows or Ctrl`(_ context: Context) throws {
        guard context.testDescription == FieldCommand.title.string else { return }
        for key in context.bindings.flatMap(\.keys) {
            if case .character = key { Issue.record("\(key) could not be typed") }
        }
    }

    @Test func `the pane's meaning of a key wins over the app's`() {
        var app = App.scene(cart: Cart(lines: [CartLine.shelf(0)]))
        app.press("c")
        #expect(app.place == .cart)
        app.press("c")
        #expect(app.place == .checkout)
    }

    @Test(arguments: [
        (Key.enter, "Enter"), (.control("c"), "^c"), (.character(" "), "Space"),
        (.function(1), "F1"), (.backTab, "S-Tab"), ("a", "a"),
    ])
    func `keys are written in ASCII`(_ key: Key, _ label: String) {
        #expect(key.label.string == label)
    }
}
