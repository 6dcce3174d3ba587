import ShopModel

/// What the store's staff read of it: statistics, reports and the audit log.
struct FiguresModule: StoreModule {
    private let statistics: StatisticsController
    private let reports: ReportController
    private let audit: AuditController

    /// Assembles the figures of a store.
    init(_ store: Store) {
        statistics = StatisticsController(
            statistics: StatisticsService(
                database: store.database, settings: store.settings, now: store.environment.now))
        reports = ReportController(
            reports: ReportService(
                database: store.database, currency: store.settings.currency),
            now: store.environment.now)
        audit = AuditController(database: store.database)
    }

    func addRoutes(to routes: StoreRoutes) {
        statistics.addRoutes(to: routes)
        reports.addRoutes(to: routes)
        audit.addRoutes(to: routes)
    }
}
