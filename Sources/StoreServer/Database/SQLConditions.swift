/// Conditions that must all hold, with the values of their parameters.
struct SQLConditions {
    private var clauses: [String]
    /// The values of `$1`, `$2` … in order.
    private(set) var parameters: [any SQLValueConvertible] = []

    /// Begins with conditions that have no parameter.
    init(_ clauses: String...) {
        self.clauses = clauses
    }

    /// What follows `WHERE`.
    var sql: String { clauses.isEmpty ? "1 = 1" : clauses.joined(separator: " AND ") }

    /// Adds a condition without a parameter.
    mutating func add(_ clause: String) {
        clauses.append(clause)
    }

    /// Adds a condition on a value, of which `clause` gets the parameter; nothing for nil.
    mutating func add(
        _ value: (some SQLValueConvertible)?, _ clause: (_ parameter: String) -> String
    ) {
        guard let value else { return }
        clauses.append(clause(bind(value)))
    }

    /// Adds a value and returns the parameter that stands for it.
    mutating func bind(_ value: some SQLValueConvertible) -> String {
        parameters.append(value)
        return "$\(parameters.count)"
    }
}
