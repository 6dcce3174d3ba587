import ShopModel

/// One order as somebody sends it, with what makes each sending the same.
struct Placement: Sendable {
    let buyer: Buyer
    let request: PlaceOrderRequest
    /// Marks every sending of the request; nil where the web shop sends none.
    let keyed: KeyedRequest?

    /// Takes the key from the header or, without one, from the order's own id.
    ///
    /// Throws ``Problem`` where the header is malformed or differs from the order's id.
    init(buyer: Buyer, request: PlaceOrderRequest, header: String?) throws {
        self.buyer = buyer
        self.request = request
        let own = request.clientOrderID.map(IdempotencyKey.init)
        let given = try header.map(IdempotencyKey.init(requiring:))
        if let own, let given, own.text != given.text.lowercased() {
            throw Problem(
                .idempotencyKeyInvalid, detail: "Idempotency-Key must equal client_order_id.")
        }
        keyed = try (own ?? given).map { key in
            try KeyedRequest(key, owner: buyer.text, body: request)
        }
    }
}
