/// The contents of a refresh token: which session, and which of its tokens in turn.
struct RefreshToken: Hashable, Sendable {
    let sessionID: SessionID
    /// Counts the session's refresh tokens from 1.
    let generation: Int64
}
