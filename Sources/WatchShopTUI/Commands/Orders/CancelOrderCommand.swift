import ArgumentParser
import ShopClient
import ShopModel
import TerminalUI

/// Calls an order off.
struct CancelOrderCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Cancel an order that is not shipped; what was paid is given back.")

    @OptionGroup var number: OrderArgument
    @OptionGroup var consent: ConsentOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> OrderReport {
        let store = try await visit.store()
        let order = try await store.ask(\.orders.order, number.order)
        if order.status != .cancelled {
            let total = AmountWords.text(order.total)
            try consent.ask("Cancel order \(order.id.description) over \(total)?")
        }
        let cancelled = try await store.ask(\.orders.cancel, order.id)
        return OrderReport(order: cancelled, events: try await store.ask(\.orders.events, order.id))
    }
}
