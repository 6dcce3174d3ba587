/// The parameters of `POST /v1/disputes/{dispute}`.
struct UpdateDispute: Sendable {
    var evidence: [String: Change<String>] = [:]
    var metadata: MetadataChange
    /// Whether the evidence goes to the bank now.
    var submits: Bool
    var expand: [Expansion]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        if var group = try form.group("evidence") {
            for name in DisputeEvidence.textNames {
                evidence[name] = try group.change(name, limit: 20_000)
            }
            try group.finish(unsupported: DisputeEvidence.unsupportedNames)
        }
        metadata = try MetadataChange(from: &form)
        submits = try form.boolean("submit") ?? true
        expand = try Expansion.list(from: &form, of: Expansion.ofRefunds)
        try form.finish(unsupported: ["intended_submission_method"])
    }
}
