/// Reading charges.
extension SandboxAccount {
    /// Reads a charge.
    func charge(_ id: String) throws(StripeError) -> Charge {
        guard let charge = charges[id] else {
            throw .noSuchObject(Charge.kind, id: id, param: "id")
        }
        return charge
    }

    /// Reads a page of the charges.
    func charges(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<Charge> {
        let matching = charges.newestFirst.filter { charge in
            query.matches([
                .customer: charge.customer?.id, .paymentIntent: charge.paymentIntent,
            ])
        }
        return try query.list.page(of: matching, url: "/v1/charges")
            .map { expand($0, query.expand) }
    }
}
