import ShopModel

extension Matrix {
    /// The routes by which an order is paid.
    static let payment = [
        MatrixRow(.paymentState, .customers, .order),
        MatrixRow(
            .confirmPayment, .customers, .order, body: #"{"payment_method":"pm_card_visa"}"#),
        MatrixRow(.paymentReturn, .everyone), MatrixRow(.stripeWebhook, .everyone),
    ]
}
