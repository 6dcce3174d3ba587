import TerminalUI

extension CheckoutPane {
    var isTyping: Bool {
        switch stage {
        case .contact: contact.isTyping
        case .address: address.isTyping && !book.isOpen
        case .shipping: delivery.isTyping
        case .review, .pay, .done: false
        }
    }

    func message(for command: FieldCommand) -> Message? { .fieldCommanded(command) }

    func message(typing key: Key) -> Message? { .typed(key) }

    /// Types a key or a paste into the field that has the focus.
    mutating func type(_ key: Key) {
        guard isTyping else { return }
        switch stage {
        case .contact: contact.type(key)
        case .address: address.type(key)
        case .shipping: delivery.type(key)
        case .review, .pay, .done: break
        }
    }

    mutating func perform(_ command: FieldCommand, _ context: PaneContext) -> [Effect] {
        switch (stage, command) {
        case (.contact, .accept), (.contact, .next): return acceptContact()
        case (.contact, .cancel), (.contact, .previous): contact.stopTyping()
        case (.shipping, _): delivery.stopTyping()
        case (_, .accept), (_, .next): address.focusNext()
        case (_, .previous): address.focusPrevious()
        case (_, .cancel): return goBack(context)
        }
        return []
    }
}
