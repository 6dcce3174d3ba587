/// The parameters of `GET /v1/events`; the newest event comes first.
struct EventQuery: Sendable {
    /// At most this many, 1 to 100.
    var limit = 10
    /// Only events older than this one.
    var startingAfter: String?
    /// Only events newer than this one.
    var endingBefore: String?
    /// Only events of these types; `nil` for all.
    var types: [String]?

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        if let number = try form.integer("limit") {
            guard (1...100).contains(number) else {
                throw .invalidParameter("limit", "This value must be between 1 and 100.")
            }
            limit = Int(number)
        }
        startingAfter = try form.text("starting_after")
        endingBefore = try form.text("ending_before")
        let type = try form.text("type")
        types = try form.list("types") ?? type.map { [$0] }
        try form.finish(unsupported: ["created", "delivery_success", "expand"])
        guard startingAfter == nil || endingBefore == nil else {
            throw .invalidParameter(
                "ending_before", "You cannot pass both starting_after and ending_before.")
        }
    }
}
