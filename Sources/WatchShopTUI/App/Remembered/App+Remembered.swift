import TerminalUI

extension App {
    /// What the next start is to begin with.
    var remembered: Remembered {
        let kept = [
            Place.shop: shop.kept, .cart: cart.kept, .checkout: checkout.kept,
            .orders: orders.kept, .account: account.kept,
        ]
        let named = kept.map { ($0.key.rawValue, $0.value) }.filter { !$0.1.isEmpty }
        return Remembered(
            place: place.tab.rawValue, panes: Dictionary(uniqueKeysWithValues: named),
            commands: typedCommands, theme: hasChosenTheme ? look.theme : nil)
    }

    /// Goes on where the last run was left; what is unknown to this version is left out.
    mutating func restore(_ remembered: Remembered) -> [AppRequest] {
        typedCommands = remembered.commands
        var requests: [AppRequest] = []
        if let theme = remembered.theme, look.isThemeOpen,
            look.themes.contains(where: { $0.name == theme })
        {
            requests += choose(theme: theme)
        }
        for (name, kept) in remembered.panes {
            guard let place = Place(rawValue: name) else { continue }
            requests += perform(restorePane(place, kept))
        }
        let place = Place(rawValue: remembered.place) ?? .shop
        return requests + (place == .shop ? [] : open(place.destination))
    }
}
