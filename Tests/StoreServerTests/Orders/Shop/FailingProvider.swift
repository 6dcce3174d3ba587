import ShopModel
import Testing

@testable import StoreServer

extension PaymentProvider {
    /// A provider that no test should ask; one that does fails.
    static let failing = PaymentProvider(
        start: { _ in try unexpected("start") }, confirm: { _, _ in try unexpected("confirm") },
        retrieve: { _ in try unexpected("retrieve") }, cancel: { _ in try unexpected("cancel") })

    private static func unexpected(_ call: String) throws -> PaymentReport {
        Issue.record("the payment provider was asked to \(call)")
        throw ProviderFailure.refused
    }
}

extension PaymentWebhook {
    /// A webhook that takes nothing.
    static let failing = PaymentWebhook { _, _ in
        throw Problem(.signatureInvalid, detail: "This test has no provider.")
    }
}
