import ArgumentParser

/// One's own orders.
struct ShopOrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "List, show, place and cancel orders.",
        subcommands: [
            ListOrdersCommand.self, ShowOrderCommand.self, PlaceOrderCommand.self,
            CancelOrderCommand.self,
        ],
        defaultSubcommand: ListOrdersCommand.self)
}
