import ShopModel

extension CheckoutPane {
    /// Goes to the step before; what was typed and chosen stays.
    mutating func goBack(_ context: PaneContext) -> [Effect] {
        switch stage {
        case .contact: return [.open(.cart)]
        case .address:
            if !book.isOpen, !book.addresses.isEmpty {
                book.isOpen = true
                return []
            }
            guard context.customer == nil else { return [.open(.cart)] }
            stage = .contact
            return []
        case .shipping:
            stage = .address
            return []
        case .review: return goBackFromReview()
        case .pay: return goBackFromPayment()
        case .done: return [.open(.shop)]
        }
    }

    /// Goes back from the cards to the page, and from the page to the order, which waits.
    private mutating func goBackFromPayment() -> [Effect] {
        if waiting == nil, paying.way != .page {
            paying.show(.page)
            return []
        }
        stopWaiting()
        let stop = Effect.run(.stop(.payment))
        return [stop] + (order.map { [.open(.order($0.id))] } ?? [.open(.orders)])
    }
}
