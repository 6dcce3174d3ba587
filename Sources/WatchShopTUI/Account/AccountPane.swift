import ShopModel
import TerminalUI

/// The way in for whoever is not logged in, and the parts of the account for whoever is.
struct AccountPane: Pane {
    /// What can happen to the account.
    enum Message: Equatable, Sendable {
        /// The pane is on the screen; where logging in leads on to, if anywhere.
        case opened(then: Destination?)
        /// The person gave a command.
        case commanded(AccountCommand)
        /// The person gave a command of the text field.
        case fieldCommanded(FieldCommand)
        /// A key or a paste in a field.
        case typed(Key)
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person said yes to logging out.
        case logOutConfirmed
        /// The person said yes to a change that takes something away.
        case confirmed(AccountRemoval)
        /// The store has let the person in, or not; the app knows them already.
        case loggedIn(Result<Customer, Failure>, Generation)
        /// Something else that was asked for has come.
        case answered(Answer)
    }

    /// What comes back from work.
    enum Answer: Equatable, Sendable {
        /// The mail for a new password is asked for; or why not.
        case resetMailed(Failure?, Generation)
        /// The password is set anew; or why not.
        case passwordReset(Failure?, Generation)
        /// The profile is changed, or not.
        case profileSaved(Result<Customer, Failure>, Generation)
        /// The account is given up; or why not.
        case givenUp(Failure?, Generation)
        /// The addresses are there, or not.
        case addresses(Result<[CustomerAddress], Failure>, Generation)
        /// The cards are there, or not.
        case cards(Result<[SavedCard], Failure>, Generation)
        /// The devices are there, or not.
        case devices(Result<[SessionEntry], Failure>, Generation)
        /// The page is there on which a card is typed in, or not.
        case cardPage(Result<CardSetupAnswer, Failure>, Generation)
        /// Something was changed; or why not.
        case changed(AccountChange, Failure?, Generation)
    }

    /// The form of whoever is not logged in.
    var form = AccountForm(.logIn)
    /// Which part is selected.
    var sections = SelectableList(
        count: AccountSection.allCases.count, height: AccountSection.allCases.count)
    /// Whether the focus is in the part and not in the list of them.
    var isInSection = false
    /// What is selected in a part that is a list.
    var items = SelectableList()
    /// What is being typed in a part.
    var task: AccountTask?
    /// The addresses; nil before they are known.
    var addresses: [CustomerAddress]?
    /// The cards; nil before they are known.
    var cards: [SavedCard]?
    /// The devices; nil before they are known.
    var devices: [SessionEntry]?
    /// Where a card can be typed in, once that was asked for.
    var cardPage: CardSetupAnswer?
    /// Whether the store is asked to do something that is waited for.
    var isWaiting = false
    /// Whether a list is asked for.
    var isLoading = false
    /// Why the store did not do it.
    var failure: Failure?
    /// Whether somebody is logged in, so that the form of the door has no focus.
    var isLoggedIn = false
    var destination: Destination?
    var asking = Generation()
    var loading = Generation()

    /// The selected part.
    var section: AccountSection {
        AccountSection.allCases[sections.selectedIndex ?? 0]
    }

    /// Where logging in leads on to, if anywhere.
    var leadsOn: Bool { destination != nil }

    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        isLoggedIn = context.customer != nil
        switch message {
        case .opened(let destination):
            return open(then: destination)
        case .commanded(let command):
            return perform(command, context)
        case .fieldCommanded(let command):
            return perform(command, context)
        case .typed(let key):
            type(key)
            return []
        case .moved(let move):
            return self.move(move)
        case .logOutConfirmed:
            forget(email: context.customer?.email ?? "")
            return [.run(.account(.logOut)), .say(.plain(AccountWords.loggedOut))]
        case .confirmed(let removal):
            return remove(removal)
        case .loggedIn(let result, let generation):
            guard generation == asking else { return [] }
            isWaiting = false
            switch result {
            case .success(let customer): return enter(customer)
            case .failure(let failure):
                refuse(failure)
                return []
            }
        case .answered(let answer):
            return take(answer)
        }
    }

    /// Forgets all about a person; answers that are still on their way are dropped.
    mutating func forget(email: String = "") {
        var fresh = AccountPane()
        fresh.form = AccountForm(.logIn, email: email)
        (fresh.asking, fresh.loading) = (asking, loading)
        _ = fresh.asking.next()
        _ = fresh.loading.next()
        self = fresh
    }

    /// Goes to where the person was headed; else shows the door, or the part that was open.
    private mutating func open(then destination: Destination?) -> [Effect] {
        self.destination = destination
        failure = nil
        guard isLoggedIn else {
            if addresses != nil || cards != nil || devices != nil { forget() }
            self.destination = destination
            return []
        }
        return destination.map { [.open($0)] } ?? (isKnown ? [] : load())
    }

    /// Goes on to where the person was headed, which says enough by itself; or else welcomes them.
    private mutating func enter(_ customer: Customer) -> [Effect] {
        let next = destination
        forget()
        isLoggedIn = true
        return [next.map(Effect.open) ?? .say(.good(AccountWords.welcome(customer)))]
    }
}
