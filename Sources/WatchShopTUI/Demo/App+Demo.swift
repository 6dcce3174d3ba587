import ShopModel
import TerminalUI

extension App {
    /// Opens the presenter's menu; outside a demo there is none.
    mutating func openDemoMenu() {
        if demo != nil { overlay = .demo(DemoMenu()) }
    }

    /// Takes a key for the menu.
    mutating func handle(_ key: Key, in menu: DemoMenu) -> [AppRequest] {
        var menu = menu
        let outcome = menu.handle(key, in: context.keymap)
        overlay = outcome == .close ? nil : .demo(menu)
        guard case .act(let action) = outcome else { return [] }
        let watches = context.cart.lines.map(\.watchID)
        return [.run(.demo(DemoWork(action: action, watches: watches)))]
    }

    /// Takes what came of an action; where the menu is gone, it is told as a notice.
    mutating func handle(_ message: DemoMessage) -> [AppRequest] {
        switch message {
        case .told(let words, let stage):
            demo = stage
            return tell(words, .good(words))
        case .mails(let mails):
            if case .demo(var menu) = overlay {
                menu.show(mails)
                overlay = .demo(menu)
            }
            return []
        case .failed(let failure):
            return tell(failure.words(), .bad(failure.words()))
        }
    }

    private mutating func tell(_ words: SafeText, _ notice: Notice) -> [AppRequest] {
        guard case .demo(var menu) = overlay else { return perform([.say(notice)]) }
        menu.told = words
        overlay = .demo(menu)
        return []
    }
}
