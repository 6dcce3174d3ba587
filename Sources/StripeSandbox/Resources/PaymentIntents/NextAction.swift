/// What the customer must do before the payment goes on.
enum NextAction: Encodable, Equatable, Sendable {
    /// Visit a page, which leads back to the shop's own.
    case redirect(url: String, returnURL: String)
    /// Let Stripe's browser library show the page; for confirmations without a return URL.
    case useStripeSDK(url: String)

    /// The page.
    var url: String {
        switch self {
        case .redirect(let url, _), .useStripeSDK(let url): url
        }
    }

    private enum CodingKeys: String, CodingKey {
        case type, url
        case redirectToURL = "redirect_to_url"
        case returnURL = "return_url"
        case useStripeSDK = "use_stripe_sdk"
        case stripeJS = "stripe_js"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .redirect(let url, let returnURL):
            try container.encode(CodingKeys.redirectToURL.rawValue, forKey: .type)
            var redirect = container.nestedContainer(
                keyedBy: CodingKeys.self, forKey: .redirectToURL)
            try redirect.encode(url, forKey: .url)
            try redirect.encode(returnURL, forKey: .returnURL)
        case .useStripeSDK(let url):
            try container.encode(CodingKeys.useStripeSDK.rawValue, forKey: .type)
            var sdk = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .useStripeSDK)
            try sdk.encode("three_d_secure_redirect", forKey: .type)
            try sdk.encode(url, forKey: .stripeJS)
        }
    }
}
