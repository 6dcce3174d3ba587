import ShopModel

extension Problem {
    /// Refuses a step of an order, and names those that are allowed from where it stands.
    static func illegalTransition(
        _ order: Order, detail: String, without refused: OrderStep? = nil
    ) -> Problem {
        var problem = Problem(.illegalTransition, detail: detail)
        problem.allowed = order.status.allowedSteps.filter { $0 != refused }.map(\.rawValue)
        return problem
    }
}
