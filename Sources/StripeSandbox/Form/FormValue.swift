/// A value of a decoded form: text, or named values within it.
///
/// A list is fields whose names are its indices, as Stripe's clients send it: `expand[0]=…`.
enum FormValue: Equatable, Sendable {
    case text(String)
    case fields([String: FormValue])
}
