import Hummingbird
import Logging
import ShopModel

/// Answers whoever watches over the process.
struct OperationsController: StoreModule {
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.health, health)
        routes.on(.ready, ready)
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
}
