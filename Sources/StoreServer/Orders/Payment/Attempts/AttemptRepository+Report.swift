import ShopModel

extension AttemptRepository {
    /// Returns the attempt that a report is about: by its name at the provider or, where that is
    /// not known here yet, by what it says itself.
    func find(
        _ report: PaymentReport, in reader: some SQLReader
    ) throws(DatabaseError) -> PaymentAttempt? {
        let known =
            switch report.reference {
            case .intent(let id): try find(intent: id, in: reader)
            case .session(let id): try find(session: id, in: reader)
            }
        if let known { return known }
        return try report.attemptKey.flatMap { key throws(DatabaseError) in
            try find(key: key, in: reader)
        }
    }
}
