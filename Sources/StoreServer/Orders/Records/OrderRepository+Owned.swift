import ShopModel

extension OrderRepository {
    /// Returns an order, with an owner where it is theirs alone; throws ``Problem`` where there is
    /// none.
    func require(
        _ id: OrderID, owner: OrderOwner? = nil, in reader: some SQLReader
    ) throws -> Order {
        let order =
            if let owner {
                try find(id, owner: owner, in: reader)
            } else {
                try find(id, in: reader)
            }
        guard let order else { throw Problem.notFound }
        return order
    }
}
