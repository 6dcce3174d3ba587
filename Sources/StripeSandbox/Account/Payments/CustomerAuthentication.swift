/// A page where a customer proves who they are to the bank, for one attempt to pay or to keep a
/// card.
struct CustomerAuthentication: Equatable, Sendable {
    /// What waits for the customer, by identifier.
    enum Subject: Equatable, Sendable {
        case payment(String)
        case setup(String)

        var id: String {
            switch self {
            case .payment(let id), .setup(let id): id
            }
        }
    }

    /// How an attempt went on after the page.
    struct Result: Equatable, Sendable {
        let succeeded: Bool
        /// Where the customer goes now; `nil` where there is no page to go back to.
        let target: String?
    }

    /// The last part of the page's path; nobody can guess it.
    let id: String
    let subject: Subject
    /// Where the page leads back to.
    let returnURL: String?
}
