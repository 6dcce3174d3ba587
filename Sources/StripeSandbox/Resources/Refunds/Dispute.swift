/// A card's owner who demands the money back through their bank
/// (<https://docs.stripe.com/api/disputes/object>).
struct Dispute: Encodable, Equatable, Listable {
    static let kind = "dispute"

    let id: String
    let object = "dispute"
    /// In minor units.
    let amount: Int64
    let balanceTransactions: [String] = []
    var charge: Expandable<Charge>
    let created: Int64
    let currency: String
    let enhancedEligibilityTypes: [String] = []
    var evidence = DisputeEvidence()
    var evidenceDetails: EvidenceDetails
    @Nullable var intendedSubmissionMethod: String? = nil
    let isChargeRefundable = false
    let livemode = false
    var metadata: [String: String] = [:]
    @Nullable var networkReasonCode: String?
    @Nullable var paymentIntent: Expandable<PaymentIntent>?
    let paymentMethodDetails: PaymentMethodDetails
    let reason: Reason
    var status = Status.needsResponse

    /// What the card's owner says.
    enum Reason: String, Encodable, Sendable {
        case fraudulent
        case productNotReceived = "product_not_received"

        /// Visa's number for it.
        var networkCode: String {
            switch self {
            case .fraudulent: "10.4"
            case .productNotReceived: "13.1"
            }
        }
    }

    /// Where a dispute stands.
    enum Status: String, Encodable, Sendable {
        case needsResponse = "needs_response"
        case underReview = "under_review"
        case won, lost
    }

    enum CodingKeys: String, CodingKey {
        case id, object, amount, charge, created, currency, evidence, livemode, metadata, reason
        case status
        case balanceTransactions = "balance_transactions"
        case enhancedEligibilityTypes = "enhanced_eligibility_types"
        case evidenceDetails = "evidence_details"
        case intendedSubmissionMethod = "intended_submission_method"
        case isChargeRefundable = "is_charge_refundable"
        case networkReasonCode = "network_reason_code"
        case paymentIntent = "payment_intent"
        case paymentMethodDetails = "payment_method_details"
    }

    /// How far the shop's answer is.
    struct EvidenceDetails: Encodable, Equatable, Sendable {
        /// Until when the bank takes evidence, in seconds since 1970.
        @Nullable var dueBy: Int64?
        let enhancedEligibility: [String: String] = [:]
        var hasEvidence = false
        let pastDue = false
        var submissionCount = 0
        var submissionMethod = "not_submitted"

        enum CodingKeys: String, CodingKey {
            case dueBy = "due_by"
            case enhancedEligibility = "enhanced_eligibility"
            case hasEvidence = "has_evidence"
            case pastDue = "past_due"
            case submissionCount = "submission_count"
            case submissionMethod = "submission_method"
        }
    }

    /// The card whose owner disputes.
    struct PaymentMethodDetails: Encodable, Equatable, Sendable {
        let card: Card
        let type = "card"

        enum CodingKeys: String, CodingKey {
            case card, type
        }

        /// How the card's network sees the case.
        struct Card: Encodable, Equatable, Sendable {
            let brand: String
            let caseType = "chargeback"
            let network: String
            @Nullable var networkReasonCode: String?

            enum CodingKeys: String, CodingKey {
                case brand, network
                case caseType = "case_type"
                case networkReasonCode = "network_reason_code"
            }
        }
    }
}
