import ShopModel

extension PaymentAttempt {
    /// What staff see of it: nothing by which anyone could pay.
    var record: AttemptRecord {
        AttemptRecord(
            id: id, kind: kind, status: status, amount: amount, providerID: providerID,
            intentID: intentID, failure: failure, updatedAt: updatedAt)
    }
}
