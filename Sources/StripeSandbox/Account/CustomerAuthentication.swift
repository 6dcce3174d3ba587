/// A page where a customer proves who they are to the bank, for one attempt to pay.
struct CustomerAuthentication: Equatable, Sendable {
    /// The last part of the page's path; nobody can guess it.
    let id: String
    let intentID: String
    /// Where the page leads back to.
    let returnURL: String?
}
