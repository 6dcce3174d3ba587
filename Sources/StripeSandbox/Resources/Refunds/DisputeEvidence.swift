/// What the shop answers to a dispute, by the names that Stripe gives its parts.
struct DisputeEvidence: Equatable, Sendable {
    /// The parts that are text.
    static let textNames = [
        "access_activity_log", "billing_address", "cancellation_policy_disclosure",
        "cancellation_rebuttal", "customer_email_address", "customer_name",
        "customer_purchase_ip", "duplicate_charge_explanation", "duplicate_charge_id",
        "product_description", "refund_policy_disclosure", "refund_refusal_explanation",
        "service_date", "shipping_address", "shipping_carrier", "shipping_date",
        "shipping_tracking_number", "uncategorized_text",
    ]
    /// The parts that Stripe takes and the sandbox does not: files, and evidence of its own form.
    static let unsupportedNames: Set<String> = [
        "appeal", "cancellation_policy", "customer_communication", "customer_signature",
        "duplicate_charge_documentation", "enhanced_evidence", "receipt", "refund_policy",
        "service_documentation", "shipping_documentation", "uncategorized_file",
    ]

    var texts: [String: String] = [:]
}

extension DisputeEvidence: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for name in Self.textNames {
            try container.encode(texts[name], forKey: Key(stringValue: name))
        }
        for name in Self.unsupportedNames where name != "enhanced_evidence" {
            try container.encodeNil(forKey: Key(stringValue: name))
        }
        let none: [String: String] = [:]
        try container.encode(none, forKey: Key(stringValue: "enhanced_evidence"))
    }
}
