import ShopModel

extension AttemptRepository {
    /// The columns that ``attempt(_:)`` reads.
    static let columns =
        """
        attempt_id, order_id, kind, provider_id, intent_id, provider_key, amount, currency, status,
        failure_code, decline_code, action_url, page_url, expires_at, provider_customer, updated_at
        """

    /// Puts an attempt together from its row.
    static func attempt(_ row: Row) throws(DatabaseError) -> PaymentAttempt {
        let code: String? = try row.get("failure_code")
        let declineCode: String? = try row.get("decline_code")
        return PaymentAttempt(
            id: try row.get("attempt_id"), orderID: try row.get("order_id"),
            kind: try row.get("kind"), providerID: try row.get("provider_id"),
            intentID: try row.get("intent_id"), key: try row.get("provider_key"),
            amount: Money(minorUnits: try row.get("amount"), currency: try row.get("currency")),
            status: try row.get("status"),
            failure: code.map { PaymentFailure(code: $0, declineCode: declineCode) },
            actionURL: try row.get("action_url"), pageURL: try row.get("page_url"),
            expiresAt: try row.get("expires_at"),
            providerCustomer: try row.get("provider_customer"),
            updatedAt: try row.get("updated_at"))
    }
}
