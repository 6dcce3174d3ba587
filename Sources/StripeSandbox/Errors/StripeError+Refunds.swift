/// Refunds that cannot be made, and disputes that are over.
extension StripeError {
    private static func refused(
        _ message: String, code: String? = nil, param: String? = nil
    ) -> StripeError {
        StripeError(
            ErrorDetails(.invalidRequestError, code: code, message: message, param: param),
            stage: .execution)
    }

    static func alreadyRefunded(_ charge: Charge) -> StripeError {
        refused(
            "Charge \(charge.id) has already been refunded.", code: "charge_already_refunded")
    }

    static func disputedChargeRefund(_ charge: Charge) -> StripeError {
        refused("Charge \(charge.id) has been charged back.", code: "charge_disputed")
    }

    static func refundTooLarge(_ amount: String, left: String) -> StripeError {
        refused(
            "Refund amount (\(amount)) is greater than unrefunded amount on charge (\(left))",
            param: "amount")
    }

    static func failedChargeRefund(_ charge: Charge) -> StripeError {
        refused("Charge \(charge.id) cannot be refunded because it failed.")
    }

    static func nothingToRefund(_ intent: PaymentIntent) -> StripeError {
        refused(
            "This PaymentIntent (\(intent.id)) does not have a successful charge to refund.",
            param: "payment_intent")
    }

    static func disputeClosed(_ dispute: Dispute) -> StripeError {
        refused("This dispute is already \(dispute.status.rawValue).")
    }
}
