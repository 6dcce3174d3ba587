/// What a request does to a value that can be unset.
enum Change<Value: Sendable & Equatable>: Sendable, Equatable {
    case keep
    case unset
    case set(Value)

    /// Makes the change.
    func apply(to value: inout Value?) {
        switch self {
        case .keep: break
        case .unset: value = nil
        case .set(let new): value = new
        }
    }
}
