/// What has the focus in the account's forms.
enum AccountStop: Equatable, Sendable {
    /// One of the fields.
    case fields
    /// The button that sends the form.
    case send
    /// The button that goes to the other form.
    case other
}
