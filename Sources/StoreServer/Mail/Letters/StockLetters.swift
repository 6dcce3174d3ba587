import ShopModel

/// A watch can be bought again.
struct BackInStockLetter: Letter {
    static let kind = "back-in-stock"

    let watch: WatchWords
    /// Takes the reader off this list; nil where nothing does.
    let removal: String?
}

/// A watch is running low, for the staff.
struct LowStockLetter: Letter {
    static let kind = "low-stock"

    let watch: WatchWords
    /// How many can still be bought.
    let available: String
}

/// A watch as mails show it.
struct WatchWords: Sendable {
    let brand: String
    let name: String
    let code: String
    let price: String

    init(_ watch: Watch) {
        brand = MailText.line(watch.brand)
        name = MailText.line(watch.name)
        code = MailText.line(watch.modelCode)
        price = MoneyFormat.unitedStates.text(watch.price)
    }
}
