import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ShopModel

/// Answers whoever watches over the process.
struct OperationsController: StoreModule {
    private let store: Store
    private let figures: StoreFigures
    private let access: MetricsAccess

    init(store: Store, metricsToken: Secret? = nil) {
        self.store = store
        figures = StoreFigures(store)
        access = MetricsAccess(token: metricsToken)
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.health, health)
        routes.on(.ready, ready)
        routes.on(.metrics, metrics)
    }

    /// The process lives; nothing is asked of the database.
    @Sendable private func health(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        try .json(
            HealthAnswer(
                status: "ok", storeID: store.identity.storeID, epoch: store.identity.epoch,
                version: ProductVersion.current))
    }

    /// The database answers, and its schema is the one of this program.
    @Sendable private func ready(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var checks = ["database": "ok", "migrations": "ok"]
        do {
            let isCurrent = try await Migrator().isCurrent(store.database)
            if !isCurrent { checks["migrations"] = "missing" }
        } catch is MigrationError {
            checks["migrations"] = "not of this version"
        } catch {
            context.logger.error("not ready", metadata: ["error": "\(error)"])
            checks["database"] = "does not answer"
            checks["migrations"] = "unknown"
        }
        let isReady = checks.values.allSatisfy { $0 == "ok" }
        return try .json(
            ReadyAnswer(status: isReady ? "ready" : "unavailable", checks: checks),
            status: isReady ? .ok : .serviceUnavailable)
    }

    /// What this server has counted, and the figures of the store.
    @Sendable private func metrics(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        try access.require(request, context)
        let text = PrometheusText(try await figures.samples() + store.metrics.samples).text
        return Response(
            status: .ok, headers: [.contentType: PrometheusText.contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
