/// Who a card belongs to; a test card has no owner.
struct BillingDetails: Encodable, Equatable, Sendable {
    @Nullable var address: Address? = nil
    @Nullable var email: String? = nil
    @Nullable var name: String? = nil
    @Nullable var phone: String? = nil
}
