/// Money on its way back to a card (<https://docs.stripe.com/api/refunds/object>).
struct Refund: Encodable, Equatable, Listable {
    static let kind = "refund"

    let id: String
    let object = "refund"
    /// In minor units.
    let amount: Int64
    @Nullable var balanceTransaction: String? = nil
    @Nullable var charge: Expandable<Charge>?
    let created: Int64
    let currency: String
    let destinationDetails = DestinationDetails()
    /// Left out unless the refund failed.
    var failureReason: FailureReason?
    var metadata: [String: String] = [:]
    @Nullable var paymentIntent: Expandable<PaymentIntent>?
    /// Left out unless the refund is pending.
    var pendingReason: PendingReason?
    @Nullable var reason: Reason?
    @Nullable var receiptNumber: String? = nil
    @Nullable var sourceTransferReversal: String? = nil
    var status: Status
    @Nullable var transferReversal: String? = nil

    /// Where a refund stands.
    enum Status: String, Encodable, Sendable {
        case pending, succeeded, failed
    }

    /// Why the shop refunds.
    enum Reason: String, CaseIterable, Encodable, Sendable {
        case duplicate, fraudulent
        case requestedByCustomer = "requested_by_customer"
    }

    /// Why a refund failed.
    enum FailureReason: String, Encodable, Sendable {
        case expiredOrCanceledCard = "expired_or_canceled_card"
    }

    /// What a refund waits for.
    enum PendingReason: String, Encodable, Sendable {
        case processing
    }

    enum CodingKeys: String, CodingKey {
        case id, object, amount, charge, created, currency, metadata, reason, status
        case balanceTransaction = "balance_transaction"
        case destinationDetails = "destination_details"
        case failureReason = "failure_reason"
        case paymentIntent = "payment_intent"
        case pendingReason = "pending_reason"
        case receiptNumber = "receipt_number"
        case sourceTransferReversal = "source_transfer_reversal"
        case transferReversal = "transfer_reversal"
    }

    /// Where the money goes: to the card that it came from.
    struct DestinationDetails: Encodable, Equatable, Sendable {
        let card = Card()
        let type = "card"

        enum CodingKeys: String, CodingKey {
            case card, type
        }

        /// How the bank knows the refund.
        struct Card: Encodable, Equatable, Sendable {
            let referenceStatus = "pending"
            let referenceType = "acquirer_reference_number"
            let type = "refund"

            enum CodingKeys: String, CodingKey {
                case type
                case referenceStatus = "reference_status"
                case referenceType = "reference_type"
            }
        }
    }
}
