/// The answers to requests that carried an idempotency key, kept for 24 hours
/// (<https://docs.stripe.com/api/idempotent_requests>).
actor IdempotencyKeys {
    /// What makes two requests the same.
    struct Fingerprint: Equatable, Sendable {
        let path: String
        let form: [String: FormValue]
    }

    private struct Entry {
        let fingerprint: Fingerprint
        let created: Int64
        /// `nil` while the first request is running.
        var answer: StoredAnswer?
    }

    private static let lifetime: Int64 = 24 * 60 * 60

    private let now: @Sendable () -> Int64
    private var entries: [String: Entry] = [:]

    init(now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    /// Begins a request.
    ///
    /// - Returns: the answer that was given before, or `nil` when the request is to be carried out;
    ///   then `finish` or `abandon` must follow.
    /// - Throws: `StripeError` when the key is in use, or was used for something else.
    func begin(_ key: String, _ fingerprint: Fingerprint) throws(StripeError) -> StoredAnswer? {
        entries = entries.filter { now() - $0.value.created < Self.lifetime }
        guard let entry = entries[key] else {
            entries[key] = Entry(fingerprint: fingerprint, created: now())
            return nil
        }
        guard entry.fingerprint == fingerprint else { throw .idempotencyKeyReused(key) }
        guard let answer = entry.answer else { throw .idempotencyKeyInUse(key) }
        return answer
    }

    /// Keeps the answer of a request that was carried out.
    func finish(_ key: String, with answer: StoredAnswer) {
        entries[key]?.answer = answer
    }

    /// Forgets a request that was refused before anything was done.
    func abandon(_ key: String) {
        entries[key] = nil
    }
}
