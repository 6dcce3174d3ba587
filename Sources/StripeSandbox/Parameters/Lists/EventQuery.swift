/// The parameters of `GET /v1/events`.
struct EventQuery: Sendable {
    var list: ListQuery
    /// Only events of these types; `nil` for all.
    var types: [String]?
    /// Only events that every endpoint has taken, or that some has not; `nil` for both.
    var deliverySuccess: Bool?

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        list = try ListQuery(from: &form)
        let type = try form.text("type")
        types = try form.list("types") ?? type.map { [$0] }
        deliverySuccess = try form.boolean("delivery_success")
        try form.finish(unsupported: ["expand"])
    }

    /// Tells whether an event is asked for; a type ends with `*` where it stands for several.
    func matches(_ event: Event) -> Bool {
        let type = event.type.rawValue
        let isOfType =
            types?.contains { wanted in
                wanted == type
                    || wanted.hasSuffix("*") && type.hasPrefix(wanted.dropLast())
            } ?? true
        return isOfType && deliverySuccess.map { $0 == (event.pendingWebhooks == 0) } ?? true
    }
}
