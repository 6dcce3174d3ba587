import ArgumentParser
import ShopModel

/// Puts pieces of a watch into the cart.
struct AddToCartCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put a watch into the cart.")

    @Argument(help: "Its reference or its id.")
    var watch: String

    @Option(help: "How many pieces.")
    var quantity = 1

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard (1...1_000).contains(quantity) else {
            throw ValidationError("--quantity is 1 to 1000.")
        }
    }

    func answer(at visit: StoreVisit) async throws -> CartReport {
        var basket = try await visit.basket()
        let watch = try await basket.shelf.watch(watch)
        try basket.set(basket.cart.quantity(of: watch.id) + quantity, of: watch)
        try await basket.save()
        return try await basket.report()
    }
}
