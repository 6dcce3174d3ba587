import FoundationEssentials
import ShopModel

extension PaymentWebhook {
    /// Takes the events that are signed with one of the endpoint's secrets.
    static func stripe(_ verifier: WebhookVerifier, storeID: String) -> PaymentWebhook {
        PaymentWebhook { body, signature in
            do throws(WebhookError) {
                let event = try verifier.event(body: Data(body), signature: signature)
                return ProviderEvent(event, storeID: storeID)
            } catch {
                throw Problem(error)
            }
        }
    }
}

extension Problem {
    fileprivate init(_ error: WebhookError) {
        switch error {
        case .malformedEvent:
            self.init(.malformedBody, detail: "The body is no event.")
        case .malformedSignature, .wrongSignature, .tooOld:
            self.init(.signatureInvalid, detail: "The signature does not fit.")
        }
    }
}
