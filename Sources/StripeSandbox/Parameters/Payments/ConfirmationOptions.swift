/// How a payment is confirmed: the part that creating with `confirm=true` and confirming share.
struct ConfirmationOptions: Equatable, Sendable {
    /// Where the customer comes back to.
    var returnURL: String?
    /// Whether a payment that needs the customer's action fails at once.
    var failsOnRequiredAction = false

    /// Confirms while the customer is there.
    init(returnURL: String?) {
        self.returnURL = returnURL
    }

    /// Reads the parameters.
    init(from form: inout FormReader) throws(StripeError) {
        returnURL = try form.webURL("return_url")
        let errorOnAction = try form.boolean("error_on_requires_action") ?? false
        let offSession = try Self.offSession(from: &form)
        failsOnRequiredAction = errorOnAction || offSession
    }

    /// Reads `off_session`, which is a boolean or says what kind of payment it is.
    private static func offSession(from form: inout FormReader) throws(StripeError) -> Bool {
        if case .text(let text) = form.value("off_session"),
            ["one_off", "recurring"].contains(text)
        {
            return true
        }
        return try form.boolean("off_session") ?? false
    }
}
