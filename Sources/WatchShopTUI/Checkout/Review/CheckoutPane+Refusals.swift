import ShopModel

extension CheckoutPane {
    /// Takes why an order was not placed, and keeps it where the store may have taken it all the same.
    mutating func refuse(_ failure: Failure, _ context: PaneContext) -> [Effect] {
        switch failure {
        case .offline, .timedOut, .storeTrouble, .notUnderstood:
            attempt?.mayBePlaced = true
            return []
        case .orderChanged(let changes, _):
            return takeChanges(changes, context)
        case .refused(let problem):
            return refuse(problem)
        case .notLoggedIn:
            dropUnsent()
            return [.open(.account(then: .checkout))]
        case .badAddress, .insecure, .disk:
            dropUnsent()
            return []
        }
    }

    /// Shows what the store asks now; accepting it is another order, under an id of its own.
    private mutating func takeChanges(
        _ changes: [LineChange], _ context: PaneContext
    ) -> [Effect] {
        attempt = nil
        self.changes = Dictionary(changes.map { ($0.watchID, $0) }) { _, newer in newer }
        let shown = failure
        let effects = askForQuote(context)
        failure = shown
        return effects
    }

    private mutating func refuse(_ problem: Problem) -> [Effect] {
        switch problem.kind {
        case .requestOutstanding:
            attempt?.mayBePlaced = true
            return []
        case .rateLimited:
            dropUnsent()
            return []
        default:
            attempt = nil
        }
        let wrong = (problem.errors ?? []).filter { $0.pointer.hasPrefix("#/shipping_address/") }
        guard !wrong.isEmpty else { return [] }
        stage = .address
        failure = nil
        address.show(wrong)
        return []
    }

    /// Forgets an order that cannot have reached the store.
    private mutating func dropUnsent() {
        if attempt?.mayBePlaced == false { attempt = nil }
    }
}
