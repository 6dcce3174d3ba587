import ShopModel

extension JSONValue {
    /// The members of an object; none of anything else.
    var memberList: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The elements of an array; none of anything else.
    var elementList: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }
}

extension JSONValue? {
    /// The members of an object; none of anything else.
    var memberList: [JSONValue.Member] { self?.memberList ?? [] }

    /// The elements of an array; none of anything else.
    var elementList: [JSONValue] { self?.elementList ?? [] }
}
