/// What a request shows to say who sends it.
enum Credential: Hashable, Sendable {
    /// The access token of a login.
    case session(SessionID, isReauthenticated: Bool)
    /// The token of a script.
    case script(ScriptToken)
}
