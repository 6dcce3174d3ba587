import ShopModel
import TerminalUI

extension ShopPane {
    /// The watch that commands mean: the one in focus of a comparison, else the selected one.
    var meantWatch: Watch? { comparison.isOpen ? comparison.focusedWatch : selectedWatch }

    /// Puts pieces of the watch into the cart, as many as there are.
    mutating func addToCart(_ context: PaneContext) -> [Effect] {
        guard let watch = meantWatch else { return [] }
        let wanted = comparison.isOpen ? 1 : quantity
        let there = context.cart.quantity(of: watch.id)
        let room = Self.most(of: watch, context) - there
        guard room > 0 else { return [.say(ShopWords.cannotAdd(watch, inCart: there))] }
        let added = min(wanted, room)
        let notice = ShopWords.added(watch, added, wanted: wanted)
        quantity = 1
        return [.cart(.add(CartLine(watch, quantity: added))), .say(notice)]
    }

    /// Sets the quantity, inside what can be ordered.
    mutating func setQuantity(_ wanted: Int, _ context: PaneContext) {
        guard let watch = selectedWatch else { return }
        quantity = min(max(1, wanted), max(1, Self.most(of: watch, context)))
    }

    /// Keeps the watch for later, or forgets it.
    func saveForLater(_ context: PaneContext) -> [Effect] {
        guard let watch = meantWatch else { return [] }
        if context.saved.contains(watch.id) {
            return [.cart(.forgetSaved(watch.id)), .say(ShopWords.forgotten(watch))]
        }
        return [
            .cart(.saveForLater(CartLine(watch, quantity: quantity))),
            .say(ShopWords.savedForLater(watch)),
        ]
    }

    /// Sends name, reference and link to the clipboard.
    func copy(_ context: PaneContext) -> [Effect] {
        guard let watch = meantWatch else { return [] }
        let link = context.server.map { "\n\($0)\(Route.watch.path(watch.id.description))" } ?? ""
        return [
            .copy(
                "\(watch.name), \(watch.modelCode)\(link)",
                named: "name, reference and link of \(SafeText(sanitizing: watch.shortName))")
        ]
    }

    /// Asks the store for a mail when the watch is back; whoever is not logged in says where to.
    mutating func askForMail(_ context: PaneContext) -> [Effect] {
        guard let watch = meantWatch else { return [] }
        guard context.customer == nil else {
            return [.run(.catalogue(.notifyOfStock(watch.id, email: nil)))]
        }
        entry = .email(TextField(placeholder: "your email address", limit: 254))
        return []
    }

    /// Says what came of that.
    func notice(of result: Result<WatchID, Failure>) -> Notice {
        switch result {
        case .success: .good("You get a mail when it is back in stock.")
        case .failure(let failure): .bad(failure.words(retry: "a"))
        }
    }

    /// The most pieces of a watch that an order can have now.
    private static func most(of watch: Watch, _ context: PaneContext) -> Int {
        min(watch.stockQuantity, context.settings?.maxQuantity ?? watch.stockQuantity)
    }
}

// MARK: - Typing

extension ShopPane {
    /// The field of the search; nil while it is not typed in.
    var field: TextField? {
        if case .search(let field) = entry { field } else { nil }
    }

    /// Opens the field of the search with what was searched for last.
    mutating func startSearch() {
        entry = .search(
            TextField(
                text: search, placeholder: "name, reference, colour, !without", limit: 100))
    }

    /// Hands a key to the field; a search asks for its rows at once.
    mutating func type(_ key: Key) -> [Effect] {
        guard entry?.handle(key) == true, let text = field?.text else { return [] }
        var wanted = query
        wanted.search = text
        return find(wanted)
    }

    /// Takes what was typed.
    mutating func accept(_ context: PaneContext) -> [Effect] {
        switch entry {
        case .search, nil:
            entry = nil
            return []
        case .quantity(let field):
            entry = nil
            guard let wanted = Int(field.text) else { return [] }
            setQuantity(wanted, context)
            return quantity == wanted ? [] : [.say(ShopWords.mostPieces(quantity))]
        case .email(let field):
            let email = EmailAddress.trimmed(field.text)
            guard EmailAddress.isValid(email) else { return [.say(ShopWords.noAddress)] }
            entry = nil
            guard let watch = meantWatch else { return [] }
            return [.run(.catalogue(.notifyOfStock(watch.id, email: email)))]
        }
    }

    /// Leaves the field; a search is forgotten with it.
    mutating func cancelEntry() -> [Effect] {
        let wasSearch = field != nil
        entry = nil
        guard wasSearch else { return [] }
        var wanted = query
        wanted.search = ""
        return change(to: wanted)
    }
}
