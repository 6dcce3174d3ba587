import ShopModel

/// Opens guests' orders: by the token that placing one answers with.
struct GuestAccess: Sendable {
    private let tokens: OrderTokenCodec

    init(tokens: OrderTokenCodec) {
        self.tokens = tokens
    }

    /// Adds the token of a guest's order to the answer of placing it.
    ///
    /// It is computed and not kept with the stored answer, and is the same at every sending.
    func addToken(to answer: StoredAnswer, of buyer: Buyer) throws -> StoredAnswer {
        guard case .guest = buyer, answer.status == 201 else { return answer }
        let order = try answer.decoded(Order.self)
        return answer.adding("access_token", text: token(of: order.id, from: order.orderDate))
    }

    private func token(of order: OrderID, from time: Timestamp) -> String {
        let end = time.advanced(bySeconds: OrderToken.lifetime)
        return tokens.text(of: OrderToken(orderID: order, expiresAt: end))
    }
}
