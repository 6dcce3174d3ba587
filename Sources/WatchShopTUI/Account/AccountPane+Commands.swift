import ShopModel
import TerminalUI

extension AccountPane {
    // MARK: Keys

    func commands(in context: PaneContext) -> [AccountCommand] {
        if isWaiting { return [.leave] }
        if context.customer == nil || task != nil { return [.press, .next, .previous, .leave] }
        guard isInSection else { return [.open, .refresh, .logOut, .leave] }
        return own(context) + [.leave]
    }

    /// What can be done in the part that has the focus.
    private func own(_ context: PaneContext) -> [AccountCommand] {
        let hasItem = items.selectedIndex != nil
        switch section {
        case .profile, .password, .giveUp: return [.edit]
        case .addresses:
            return (hasItem ? [.edit, .remove, .prefer] : []) + [.add, .refresh]
        case .cards:
            let copy: [AccountCommand] = cardPage == nil ? [] : [.copy]
            let test: [AccountCommand] = context.settings?.isTestMode == true ? [.addTestCard] : []
            return copy + (hasItem ? [.remove] : []) + [.add] + test + [.refresh]
        case .devices:
            let others: [AccountCommand] =
                devices.map { $0.count > 1 } == true ? [.removeOthers] : []
            return (hasItem ? [.remove] : []) + others + [.refresh]
        }
    }

    func message(for command: AccountCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? {
        isLoggedIn && task == nil ? .moved(move) : nil
    }

    var isTyping: Bool {
        if isWaiting { return false }
        return isLoggedIn ? task?.isTyping == true : form.stop == .fields
    }

    func message(for command: FieldCommand) -> Message? { .fieldCommanded(command) }

    func message(typing key: Key) -> Message? { .typed(key) }

    // MARK: Commands

    mutating func perform(_ command: AccountCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .press: return press()
        case .next: moveFocus(isForward: true)
        case .previous: moveFocus(isForward: false)
        case .leave: return leave(context)
        case .open: return openSection(context)
        case .edit: return edit(context)
        case .add: return add()
        case .remove: return askToRemove()
        case .prefer: return prefer()
        case .removeOthers: return [.ask(AccountWords.askToEndOthers)]
        case .copy:
            return cardPage.map { [.copy($0.url, named: AccountWords.cardLink)] } ?? []
        case .addTestCard: return change(.saveTestCard(Self.testCard, asking.next()))
        case .refresh: return load()
        case .logOut: return [.ask(AccountWords.askToLogOut(context.customer))]
        }
        return []
    }

    /// The provider's own Visa for trying things out.
    private static let testCard = "pm_card_visa"

    mutating func perform(_ command: FieldCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .accept:
            if case .form(let inner)? = isLoggedIn ? task : .form(form), inner.isInLastField {
                return send()
            }
            moveFocus(isForward: true)
        case .next: moveFocus(isForward: true)
        case .previous: moveFocus(isForward: false)
        case .cancel: return leave(context)
        }
        return []
    }

    /// Moves the selection in the list that has the focus; another part shows what it has.
    mutating func move(_ move: SelectableList.Move) -> [Effect] {
        if isInSection {
            items.move(move)
            return []
        }
        let before = section
        sections.move(move)
        guard section != before else { return [] }
        failure = nil
        cardPage = nil
        setItems(count: itemCount)
        return isKnown ? [] : load()
    }

    /// Goes into the selected part; one that is a form opens at once.
    private mutating func openSection(_ context: PaneContext) -> [Effect] {
        isInSection = true
        failure = nil
        switch section {
        case .profile, .password, .giveUp: return edit(context)
        case .addresses, .cards, .devices: return isKnown ? [] : load()
        }
    }

    /// Goes back by one: stops waiting, leaves a form, a part, the pane.
    private mutating func leave(_ context: PaneContext) -> [Effect] {
        failure = nil
        if isWaiting {
            isWaiting = false
            _ = asking.next()
            return []
        }
        if task != nil {
            task = nil
            switch section {
            case .profile, .password, .giveUp: isInSection = false
            case .addresses, .cards, .devices: break
            }
            return []
        }
        if isLoggedIn, isInSection {
            isInSection = false
            return []
        }
        if !isLoggedIn, form.purpose != .logIn {
            form = AccountForm(.logIn, email: form.fields[.email])
            return []
        }
        return [.open(destination == .checkout ? .cart : .shop)]
    }
}
