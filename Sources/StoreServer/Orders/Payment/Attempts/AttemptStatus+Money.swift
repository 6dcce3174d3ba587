import ShopModel

extension AttemptStatus: SQLValueConvertible {
    /// Whether the provider may still take money for it.
    var isOpen: Bool { !hasMoney && self != .cancelled }

    /// Whether the provider has taken money for it.
    var hasMoney: Bool { self == .succeeded || self == .held }

    /// The statuses in which the provider knows more than the store does.
    static let unsettled: [AttemptStatus] = [.processing, .requiresAction]
}
