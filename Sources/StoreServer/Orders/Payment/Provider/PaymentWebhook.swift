import HTTPTypes
import Hummingbird
import ShopModel

/// Reads what the provider sends by itself, after checking that it is the provider who does.
struct PaymentWebhook: Sendable {
    /// Returns the event in a body; throws ``Problem`` where the signature does not fit.
    var event: @Sendable (_ body: [UInt8], _ signature: String?) throws -> ProviderEvent

    func event(in body: [UInt8], of request: Request) throws -> ProviderEvent {
        try event(body, request.headers[.stripeSignature])
    }
}
