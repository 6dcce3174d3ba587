import CurlTransport
import Logging
import ServiceLifecycle
import StoreServer
import StripeSandbox

/// The store's gateway, over real HTTP to a real sandbox.
struct SandboxGateway: Sendable {
    let gateway: PaymentGateway
    let sandbox: StripeSandbox
    let url: String
    let transport: HTTPTransport

    /// Runs a sandbox while `body` runs.
    @discardableResult
    static func with<Value: Sendable>(
        _ configuration: StripeSandboxConfiguration = StripeSandboxConfiguration(),
        _ body: @escaping @Sendable (SandboxGateway) async throws -> Value
    ) async throws -> Value {
        let logger = Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() }
        let sandbox = StripeSandbox(configuration: configuration, logger: logger)
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [sandbox], logger: logger))
        async let service: Void = services.run()
        let result = await Result {
            let url = try await sandbox.url()
            let engine = CurlEngine()
            defer { engine.shutDown() }
            let transport = HTTPTransport.curl(engine)
            let gateway = StripeGateway.live(
                StripeConfiguration(secretKey: Secret(sandbox.secretKey), baseURL: url),
                transport: transport)
            return try await body(
                SandboxGateway(gateway: gateway, sandbox: sandbox, url: url, transport: transport))
        }
        await services.triggerGracefulShutdown()
        try await service
        return try result.get()
    }
}
