import Hummingbird
import ShopModel

/// Answers the route of the store's figures.
struct StatisticsController: Sendable {
    private let statistics: StatisticsService

    init(statistics: StatisticsService) {
        self.statistics = statistics
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.statistics) { _, _ in try .json(await statistics.statistics()) }
    }
}
