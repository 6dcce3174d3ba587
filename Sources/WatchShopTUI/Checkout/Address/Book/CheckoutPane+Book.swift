import ShopModel

extension CheckoutPane {
    /// Takes the addresses that the person keeps; they are shown first where nothing was typed.
    mutating func take(_ addresses: [CustomerAddress]) {
        book.take(addresses, selecting: address.address)
        if stage == .address, !address.wasTyped, !addresses.isEmpty { book.isOpen = true }
    }

    /// Goes on with the selected address, or to the form for another.
    mutating func chooseAddress(_ context: PaneContext) -> [Effect] {
        guard let chosen = book.selected else { return typeAddress() }
        address.replace(with: chosen)
        let effects = chooseDelivery(context)
        // What the store kept may be less than what this version asks for: then it is mended.
        if stage == .address { book.isOpen = false }
        return effects
    }

    /// Shows the form, empty but for the name where a kept address stands in it.
    mutating func typeAddress() -> [Effect] {
        book.isOpen = false
        if book.contains(address.address) { address.clear() }
        address.focusFirstEmpty()
        return []
    }
}
