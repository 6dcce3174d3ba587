import ArgumentParser

/// What is in the cart.
struct ShopCartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cart",
        abstract: "Show and change what is in the cart.",
        discussion: "The cart is on this machine, so all of it works without the store.",
        subcommands: [
            ListCartCommand.self, AddToCartCommand.self, SetCartCommand.self,
            RemoveFromCartCommand.self,
        ],
        defaultSubcommand: ListCartCommand.self)
}

/// Shows what is in the cart.
struct ListCartCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show what is in the cart.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> CartReport {
        try await visit.basket().report()
    }
}
