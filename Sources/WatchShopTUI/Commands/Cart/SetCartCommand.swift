import ArgumentParser
import ShopModel

/// Sets how many pieces of a watch are in the cart.
struct SetCartCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set how many pieces of a watch are in the cart.")

    @Argument(help: "Its reference or its id.")
    var watch: String

    @Argument(help: "How many pieces; 0 takes it out.")
    var quantity: Int

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard (0...1_000).contains(quantity) else {
            throw ValidationError("The quantity is 0 to 1000.")
        }
    }

    func answer(at visit: StoreVisit) async throws -> CartReport {
        var basket = try await visit.basket()
        let watch = try await basket.shelf.watch(watch)
        if quantity == 0 {
            basket.cart.setQuantity(0, of: watch.id)
        } else {
            try basket.set(quantity, of: watch)
        }
        try await basket.save()
        return try await basket.report()
    }
}
