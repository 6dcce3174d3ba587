/// The parameters of a request that changes nothing but an object's metadata.
struct UpdateMetadata: Sendable {
    var metadata: MetadataChange
    var expand: [Expansion]

    /// Reads and checks them.
    ///
    /// - Parameters:
    ///   - expansions: what the object can be expanded by.
    ///   - unsupported: what Stripe can change besides.
    init(
        _ fields: [String: FormValue], expanding expansions: [Expansion],
        unsupported: Set<String> = []
    ) throws(StripeError) {
        var form = FormReader(fields)
        metadata = try MetadataChange(from: &form)
        expand = try Expansion.list(from: &form, of: expansions)
        try form.finish(unsupported: unsupported)
    }
}
