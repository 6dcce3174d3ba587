/// The parameters of a request that takes nothing but `expand`.
struct RetrieveObject: Sendable {
    var expand: [Expansion]

    /// Reads and checks them.
    ///
    /// - Parameter expansions: what the object can be expanded by.
    init(
        _ fields: [String: FormValue], expanding expansions: [Expansion] = []
    ) throws(StripeError) {
        var form = FormReader(fields)
        expand = try Expansion.list(from: &form, of: expansions)
        try form.finish(unsupported: ["client_secret"])
    }
}
