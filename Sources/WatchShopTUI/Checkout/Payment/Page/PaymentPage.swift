import ShopModel
import TerminalUI

/// The page of an order in a browser, and how one comes to it.
struct PaymentPage: Equatable, Sendable {
    /// Its address, short enough to be typed.
    let url: String
    /// Two words that the page shows too, so that one knows it is the right one.
    let phrase: String
    /// Until when it can be used.
    let expiresAt: Timestamp
    /// Codes of the address to scan, the one that bears most damage first.
    let codes: [ScanCode]

    /// Takes the store's answer and the codes that were made of it.
    init(_ answer: PaymentPageAnswer, codes: [ScanCode]) {
        url = answer.url
        phrase = answer.phrase
        expiresAt = answer.expiresAt
        self.codes = codes
    }
}
