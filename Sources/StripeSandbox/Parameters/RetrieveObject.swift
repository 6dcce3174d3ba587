/// The parameters of a request that reads one object.
struct RetrieveObject: Sendable {
    var expand: [Expansion]

    /// Reads and checks them.
    init(_ fields: [String: FormValue]) throws(StripeError) {
        var form = FormReader(fields)
        expand = try Expansion.list(from: &form)
        try form.finish(unsupported: ["client_secret"])
    }
}
