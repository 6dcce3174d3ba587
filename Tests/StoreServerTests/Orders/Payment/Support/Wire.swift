import CurlTransport
import ShopModel
import Synchronization

@testable import StoreServer

/// The way between the shop and its provider, on which things can be lost.
final class Wire: Sendable {
    /// What happens to a call.
    enum Fault: Sendable {
        /// The provider does not get it.
        case lostRequest
        /// The provider does it, and its answer does not arrive.
        case lostAnswer
    }

    /// The calls that a fault can be set for.
    enum Call: Hashable, Sendable {
        case create, retrieve, confirm, cancel, refund, listRefunds
        case makePage, readPage, closePage
    }

    private let faults = Mutex<[Call: Fault]>([:])
    private let counts = Mutex<[Call: Int]>([:])
    private let hooks = Mutex<[Call: @Sendable () async throws -> Void]>([:])
    private let provider: PaymentGateway

    init(to provider: PaymentGateway) {
        self.provider = provider
    }

    /// Sets what happens to a kind of call from now on.
    func set(_ fault: Fault?, for call: Call) {
        faults.withLock { $0[call] = fault }
    }

    /// Runs something once, right after the provider has done the next call of a kind.
    func after(_ call: Call, _ hook: @escaping @Sendable () async throws -> Void) {
        hooks.withLock { $0[call] = hook }
    }

    /// Returns how often the provider was asked.
    func count(of call: Call) -> Int { counts.withLock { $0[call, default: 0] } }

    /// The gateway as the shop has it.
    var gateway: PaymentGateway {
        PaymentGateway(
            create: { [self] request, key async throws(GatewayError) in
                try await carry(.create) { () async throws(GatewayError) in
                    try await provider.create(request, key)
                }
            },
            retrieve: { [self] id async throws(GatewayError) in
                try await carry(.retrieve) { () async throws(GatewayError) in
                    try await provider.retrieve(id)
                }
            },
            confirm: { [self] confirmation, key async throws(GatewayError) in
                try await carry(.confirm) { () async throws(GatewayError) in
                    try await provider.confirm(confirmation, key)
                }
            },
            cancel: { [self] id, key async throws(GatewayError) in
                try await carry(.cancel) { () async throws(GatewayError) in
                    try await provider.cancel(id, key)
                }
            },
            checkout: checkout, refunds: refunds, customers: provider.customers,
            events: provider.events)
    }

    private var checkout: CheckoutGateway {
        CheckoutGateway(
            create: { [self] request, key async throws(GatewayError) in
                try await carry(.makePage) { () async throws(GatewayError) in
                    try await provider.checkout.create(request, key)
                }
            },
            setUp: provider.checkout.setUp,
            retrieve: { [self] id async throws(GatewayError) in
                try await carry(.readPage) { () async throws(GatewayError) in
                    try await provider.checkout.retrieve(id)
                }
            },
            expire: { [self] id, key async throws(GatewayError) in
                try await carry(.closePage) { () async throws(GatewayError) in
                    try await provider.checkout.expire(id, key)
                }
            })
    }

    private var refunds: RefundGateway {
        RefundGateway(
            create: { [self] request, key async throws(GatewayError) in
                try await carry(.refund) { () async throws(GatewayError) in
                    try await provider.refunds.create(request, key)
                }
            },
            list: { [self] intent async throws(GatewayError) in
                try await carry(.listRefunds) { () async throws(GatewayError) in
                    try await provider.refunds.list(intent)
                }
            })
    }

    private func carry<Answer>(
        _ call: Call, _ ask: () async throws(GatewayError) -> Answer
    ) async throws(GatewayError) -> Answer {
        counts.withLock { $0[call, default: 0] += 1 }
        let fault = faults.withLock { $0[call] }
        if fault == .lostRequest { throw .unreachable(.timedOut) }
        let answer = try await ask()
        if let hook = hooks.withLock({ $0.removeValue(forKey: call) }) {
            do {
                try await hook()
            } catch {
                throw .malformedAnswer
            }
        }
        if fault == .lostAnswer { throw .unreachable(.connectionLost) }
        return answer
    }
}
