import ShopModel
import TerminalUI

extension AccountPane {
    /// How many things the selected part lists.
    var itemCount: Int {
        switch section {
        case .profile, .password, .giveUp: 0
        case .addresses: addresses?.count ?? 0
        case .cards: cards?.count ?? 0
        case .devices: devices?.count ?? 0
        }
    }

    /// Whether all of the selected part is there.
    var isKnown: Bool {
        switch section {
        case .profile, .password, .giveUp: true
        case .addresses: addresses != nil
        case .cards: cards != nil
        case .devices: devices != nil
        }
    }

    /// The address that is selected.
    private var address: CustomerAddress? { selected(addresses) }

    private func selected<Item>(_ list: [Item]?) -> Item? {
        guard let list, let index = items.selectedIndex, list.indices.contains(index) else {
            return nil
        }
        return list[index]
    }

    /// Tells how many things the selected part lists now.
    mutating func setItems(count: Int) {
        items.setHeight(max(1, count))
        items.setCount(count)
    }

    /// Asks the store for what the selected part lists.
    mutating func load() -> [Effect] {
        failure = nil
        let number = loading.next()
        isLoading = true
        switch section {
        case .addresses: return [.run(.account(.loadAddresses(number)))]
        case .cards: return [.run(.account(.loadCards(number)))]
        case .devices: return [.run(.account(.loadDevices(number)))]
        case .profile, .password, .giveUp:
            isLoading = false
            return []
        }
    }

    // MARK: Changing

    /// Opens the form of the selected part or address.
    mutating func edit(_ context: PaneContext) -> [Effect] {
        switch section {
        case .profile: task = .form(AccountForm(.profile, customer: context.customer))
        case .password: task = .form(AccountForm(.password))
        case .giveUp: task = .form(AccountForm(.giveUp))
        case .addresses:
            if let address { task = .address(address, AddressForm(editing: address.address)) }
        case .cards, .devices: break
        }
        return []
    }

    /// Opens the form of a new address, or asks for the page where a card is typed in.
    mutating func add() -> [Effect] {
        switch section {
        case .addresses:
            var form = AddressForm()
            form.focusFirst()
            task = .address(nil, form)
            return []
        case .cards: return change(.loadCardPage(asking.next()))
        case .profile, .password, .devices, .giveUp: return []
        }
    }

    /// Offers the selected address first.
    mutating func prefer() -> [Effect] {
        guard let address, !address.isDefault else { return [] }
        let request = AddAddressRequest(address: address.address, isDefault: true)
        return change(.preferAddress(address.id, request, asking.next()))
    }

    /// Asks whether what is selected is to go.
    func askToRemove() -> [Effect] {
        switch section {
        case .addresses: return address.map { [.ask(AccountWords.askToRemove($0))] } ?? []
        case .cards: return selected(cards).map { [.ask(AccountWords.askToRemove($0))] } ?? []
        case .devices: return selected(devices).map { [.ask(AccountWords.askToEnd($0))] } ?? []
        case .profile, .password, .giveUp: return []
        }
    }

    /// Has the store take away what the person said yes to.
    mutating func remove(_ removal: AccountRemoval) -> [Effect] {
        switch removal {
        case .address(let id): return change(.deleteAddress(id, asking.next()))
        case .card(let id): return change(.removeCard(id, asking.next()))
        case .device(let id): return change(.endDevice(id, asking.next()))
        case .otherDevices: return change(.endOtherDevices(asking.next()))
        case .account:
            guard case .form(let form) = task, form.purpose == .giveUp else { return [] }
            let request = ReauthenticateRequest(password: form.fields[.password])
            return change(.giveUp(request, asking.next()))
        }
    }

    // MARK: Answers

    /// Takes what came back from work; answers to older questions are dropped.
    mutating func take(_ answer: Answer) -> [Effect] {
        switch answer {
        case .resetMailed(let failure, let number):
            return finish(failure, number) { pane in
                pane.form = AccountForm(.reset, email: pane.form.fields[.email])
                return .plain(AccountWords.resetMailed)
            }
        case .passwordReset(let failure, let number):
            return finish(failure, number) { pane in
                pane.form = AccountForm(.logIn, email: pane.form.fields[.email])
                return .good(AccountWords.passwordReset)
            }
        case .profileSaved(.success(_), let number):
            return finish(nil, number) { pane in
                pane.task = nil
                pane.isInSection = false
                return .good(AccountWords.profileSaved)
            }
        case .profileSaved(.failure(let failure), let number):
            return finish(failure, number) { _ in .plain(.empty) }
        case .givenUp(let failure, let number):
            return finish(failure, number) { pane in
                pane.forget()
                return .plain(AccountWords.givenUp)
            }
        case .changed(let change, let failure, let number):
            guard number == asking else { return [] }
            let said = finish(failure, number) { pane in
                pane.task = nil
                if change == .passwordChanged { pane.isInSection = false }
                return .good(AccountWords.done(change))
            }
            return failure == nil && section == change.section ? said + load() : said
        case .addresses(let result, let number): take(result, number, \.addresses)
        case .cards(let result, let number): take(result, number, \.cards)
        case .devices(let result, let number): take(result, number, \.devices)
        case .cardPage(let result, let number):
            guard number == asking else { return [] }
            isWaiting = false
            switch result {
            case .success(let page): cardPage = page
            case .failure(let failure): self.failure = failure
            }
        }
        return []
    }

    private mutating func finish(
        _ failure: Failure?, _ number: Generation, done: (inout AccountPane) -> Notice
    ) -> [Effect] {
        guard number == asking else { return [] }
        isWaiting = false
        if let failure {
            refuse(failure)
            return []
        }
        return [.say(done(&self))]
    }

    private mutating func take<Item>(
        _ result: Result<[Item], Failure>, _ number: Generation,
        _ list: WritableKeyPath<AccountPane, [Item]?>
    ) {
        guard number == loading else { return }
        isLoading = false
        switch result {
        case .success(let loaded): self[keyPath: list] = loaded
        case .failure(let failure): self.failure = failure
        }
        setItems(count: itemCount)
    }
}
