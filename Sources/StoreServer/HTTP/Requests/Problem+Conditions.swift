import ShopModel

extension Problem {
    /// Refuses a change of something that has another version than the request names.
    static func preconditionFailed(expected: Int64, actual: Int64) -> Problem {
        var problem = Problem(
            .preconditionFailed, detail: "It has version \(actual) and not \(expected).")
        problem.conflict = ValueConflict(expected: expected, actual: actual)
        return problem
    }
}
