import ArgumentParser
import ShopModel

/// The number of an order on the command line.
struct OrderArgument: ParsableArguments {
    @Argument(
        help: "The number of the order.",
        transform: { text in
            guard let id = OrderID(text: text) else {
                throw ValidationError("'\(text)' is no number of an order.")
            }
            return id
        })
    var order: OrderID
}
