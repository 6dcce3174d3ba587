import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Goes on from the address to the ways to send, where nothing is wrong with it.
    mutating func chooseDelivery(_ context: PaneContext) -> [Effect] {
        guard address.check() else { return [] }
        stage = .shipping
        delivery.setMethods(context.settings?.shippingMethods ?? [])
        let keep = Effect.run(.checkout(.saveLastAddress(address.address)))
        guard keepsAddress, context.customer != nil, !book.contains(address.address) else {
            return [keep]
        }
        return [keep, .run(.checkout(.addAddress(address.address)))]
    }
}
