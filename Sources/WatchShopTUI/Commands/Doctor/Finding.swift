/// One thing that was looked at.
struct Finding: Encodable, Equatable, Sendable {
    /// How it is with it.
    enum Verdict: String, Encodable, Sendable {
        /// As it should be.
        case good = "ok"
        /// Something works less well than it could.
        case warning
        /// Something does not work.
        case bad
    }

    /// What was looked at.
    let name: String
    /// What was found, and why it is so.
    let value: String
    /// How it is with it.
    var verdict = Verdict.good
}
