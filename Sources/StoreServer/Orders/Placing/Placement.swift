import ShopModel

/// A request to place an order, with everything that marks it.
struct Placement: Sendable {
    let owner: OrderOwner
    let request: PlaceOrderRequest
    /// Marks every sending of the request; nil where the web shop sends none.
    let key: IdempotencyKey?

    /// Takes the key from the header or, without one, from the order's own id.
    ///
    /// Throws ``Problem`` where the header is malformed or differs from the order's id.
    init(owner: OrderOwner, request: PlaceOrderRequest, header: String?) throws(Problem) {
        self.owner = owner
        self.request = request
        let own = request.clientOrderID.map(IdempotencyKey.init)
        guard let header else {
            key = own
            return
        }
        guard let given = IdempotencyKey(header: header) else {
            throw Problem(
                .idempotencyKeyInvalid,
                detail: "Idempotency-Key must be 1 to 255 visible characters.")
        }
        if let own, own.text != given.text.lowercased() {
            throw Problem(
                .idempotencyKeyInvalid, detail: "Idempotency-Key must equal client_order_id.")
        }
        key = own ?? given
    }
}
