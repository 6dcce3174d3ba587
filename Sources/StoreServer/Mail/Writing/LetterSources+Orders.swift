import ShopModel

extension LetterSources {
    /// Takes the letters with which guests come to their orders from the orders.
    static func orderAccess(from guests: GuestAccess) -> Source {
        { request in
            guard let content = try await guests.content(ofRequest: request) else { return nil }
            return LetterDraft(
                OrderAccessLetter(
                    number: content.order.description, code: content.code.shown,
                    until: MailDate(content.end).text),
                to: [MailAddress(content.contact.email, name: content.contact.fullName)])
        }
    }
}
