import ShopModel

extension OrderRepository {
    /// Returns someone's own order; throws ``Problem`` where there is none, or it is another's.
    func require(_ id: OrderID, owner: OrderOwner, in reader: some SQLReader) throws -> Order {
        guard let order = try find(id, owner: owner, in: reader) else { throw Problem.notFound }
        return order
    }
}
