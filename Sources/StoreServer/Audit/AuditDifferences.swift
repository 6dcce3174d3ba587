/// What was different before and after a change, in the form of ``AuditEntry/details``.
struct AuditDifferences {
    /// `price.before` and `price.after`, for each value that differs; no side for nothing.
    private(set) var details: [String: String] = [:]

    /// Whether nothing differs.
    var isEmpty: Bool { details.isEmpty }

    /// Compares one value by its name.
    mutating func compare<Value: Equatable & CustomStringConvertible>(
        _ name: String, _ before: Value?, _ after: Value?
    ) {
        guard before != after else { return }
        details["\(name).before"] = before?.description
        details["\(name).after"] = after?.description
    }
}
