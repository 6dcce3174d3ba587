extension SubscriptionRepository {
    /// Lets somebody wait again who was to be told.
    func renew(_ id: Int64, in transaction: Transaction) throws(DatabaseError) {
        try transaction.execute(
            "UPDATE stock_subscriptions SET notified_at = NULL WHERE subscription_id = $1", [id])
    }
}
