import ArgumentParser
import ShopClient
import ShopModel

/// Shows one of one's own orders.
struct ShowOrderCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one of your orders and its history.")

    @OptionGroup var number: OrderArgument
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> OrderReport {
        let store = try await visit.store()
        let order = try await store.ask(\.orders.order, number.order)
        return OrderReport(order: order, events: try await store.ask(\.orders.events, order.id))
    }
}
