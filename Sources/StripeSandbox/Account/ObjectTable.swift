/// The objects of one kind, by identifier and in the order in which they were made.
struct ObjectTable<Object: Identifiable<String> & Sendable>: Sendable {
    private var objects: [String: Object] = [:]
    private var order: [String] = []

    /// The object of an identifier; setting `nil` removes it.
    subscript(id: String) -> Object? {
        get { objects[id] }
        set {
            let old = objects.updateValue(newValue, forKey: id)
            if old == nil, newValue != nil { order.append(id) }
            if old != nil, newValue == nil { order.removeAll { $0 == id } }
        }
    }

    /// All objects, the newest first, as Stripe lists them.
    var newestFirst: [Object] { order.reversed().compactMap { objects[$0] } }
}

extension Dictionary {
    /// Sets or removes a value, and returns the one before.
    fileprivate mutating func updateValue(_ value: Value?, forKey key: Key) -> Value? {
        guard let value else { return removeValue(forKey: key) }
        return updateValue(value, forKey: key)
    }
}
