import ArgumentParser
import ShopModel

/// Takes a watch out of the cart.
struct RemoveFromCartCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a watch out of the cart.")

    @Argument(help: "Its reference or its id.")
    var watch: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> CartReport {
        var basket = try await visit.basket()
        let name = watch.lowercased()
        let line = basket.cart.lines.first { line in
            line.modelCode.lowercased() == name || line.watchID.description == name
        }
        guard let line else { throw CommandFailure("The cart has no watch of that name.") }
        basket.cart.setQuantity(0, of: line.watchID)
        try await basket.save()
        return try await basket.report()
    }
}
