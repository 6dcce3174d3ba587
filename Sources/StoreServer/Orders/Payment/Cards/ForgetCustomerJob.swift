import ShopModel

/// Has the provider forget an account that was given up, with its cards.
struct ForgetCustomerJob: JobPayload, Hashable {
    static let kind = "forget_provider_customer"

    /// The provider's name of the account.
    let name: String

    enum CodingKeys: String, CodingKey {
        case name = "provider_id"
    }
}
