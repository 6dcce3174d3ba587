import ArgumentParser
import ShopClient
import ShopModel

/// Lists one's own orders.
struct ListOrdersCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List your orders, newest first.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> OrderListReport {
        OrderListReport(orders: try await visit.store().ask(\.orders.mine))
    }
}
