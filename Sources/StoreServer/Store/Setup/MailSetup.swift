/// How a store sends mail, and from whom.
package struct MailSetup: Sendable {
    /// Where mail goes.
    package enum Delivery: Sendable {
        /// To a mail server: `smtp://` or `smtps://`, with its credentials in the URL.
        case smtp(url: Secret)
        /// Into a folder, as one `.eml` file for each.
        case folder(String)
    }

    /// Where mail goes.
    package var delivery: Delivery
    /// The sender: `Shop <shop@example.com>`, or the address alone.
    package var sender: String

    /// Makes a setup from its facts.
    package init(delivery: Delivery, sender: String) {
        self.delivery = delivery
        self.sender = sender
    }
}
