/// Where letters come from that other parts of the store know more about.
///
/// Each takes the id that the job names and returns the letter, or nil where nobody is to get it
/// any more.
struct LetterSources: Sendable {
    typealias Source = @Sendable (_ id: String) async throws -> LetterDraft?

    /// By the id of the request to set a password anew.
    var passwordReset: Source = { _ in nil }
    /// By the id of the request to see a guest's order.
    var orderAccess: Source = { _ in nil }
}
