/// Where letters come from that other parts of the store know more about.
///
/// Each takes the id that the job names and returns the letter, or nil where nobody is to get it
/// any more.
struct LetterSources: Sendable {
    typealias Source = @Sendable (_ id: String) async throws -> LetterDraft?

    /// By the id of the request to set a password anew.
    let passwordReset: Source
    /// By the id of the request to see a guest's order.
    let orderAccess: Source

    /// Takes the letters from the parts that know their secrets.
    init(resets: PasswordResets, guests: GuestAccess) {
        passwordReset = Self.passwordReset(from: resets)
        orderAccess = Self.orderAccess(from: guests)
    }
}
