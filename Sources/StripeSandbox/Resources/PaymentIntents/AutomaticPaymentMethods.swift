/// Whether Stripe chooses the payment methods that an intent accepts.
struct AutomaticPaymentMethods: Encodable, Equatable, Sendable {
    /// Whether methods that lead the customer to another page may be among them.
    enum Redirects: String, CaseIterable, Encodable, Sendable {
        case always, never
    }

    var allowRedirects: Redirects
    var enabled: Bool

    enum CodingKeys: String, CodingKey {
        case allowRedirects = "allow_redirects"
        case enabled
    }

    /// Reads the group `automatic_payment_methods`.
    init(from form: inout FormReader) throws(StripeError) {
        guard let enabled = try form.boolean("enabled") else {
            throw .missingParameter(form.fullName(of: "enabled"))
        }
        self.enabled = enabled
        allowRedirects = try form.choice("allow_redirects", of: Redirects.self) ?? .always
        try form.finish()
    }

    /// What an intent gets that says nothing about its methods.
    static let standard = AutomaticPaymentMethods(allowRedirects: .always, enabled: true)

    private init(allowRedirects: Redirects, enabled: Bool) {
        self.allowRedirects = allowRedirects
        self.enabled = enabled
    }

    /// Reads `automatic_payment_methods` or `payment_method_types`, of which one may be given.
    ///
    /// - Returns: `nil` where the request names the types itself.
    static func choice(
        from form: inout FormReader
    ) throws(StripeError) -> AutomaticPaymentMethods? {
        let types = try form.list("payment_method_types")
        let group = try form.group("automatic_payment_methods")
        if let types, types != ["card"] {
            throw .invalidParameter(
                "payment_method_types", "This sandbox takes payments by card only.")
        }
        guard types == nil || group == nil else {
            throw .invalidParameter(
                "payment_method_types",
                "You may only specify one of these parameters: automatic_payment_methods, "
                    + "payment_method_types.")
        }
        if var group { return try AutomaticPaymentMethods(from: &group) }
        return types == nil ? .standard : nil
    }
}
