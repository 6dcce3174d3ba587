import Hummingbird
import ShopModel

/// The query of a request, read with every error named at once.
struct QueryParameters: Sendable {
    private let items: [(name: String, value: String)]
    private var errors: [FieldError] = []

    /// The query of a request that has none.
    static let none = QueryParameters(items: [], known: [])

    /// Takes the query of a request; a parameter that is unknown to the route or stands twice is
    /// noted as wrong.
    init(of request: Request, known: [String]) {
        self.init(
            items: request.uri.queryParameters.map { (String($0.key), String($0.value)) },
            known: known)
    }

    private init(items: [(name: String, value: String)], known: [String]) {
        self.items = items
        var seen: Set<String> = []
        for item in items {
            if !known.contains(item.name) {
                note(item.name, "is not a known parameter")
            } else if !seen.insert(item.name).inserted {
                note(item.name, "stands twice")
            }
        }
    }

    /// Returns a parameter as it was sent; nil where it is absent.
    func text(_ name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    /// Returns a whole number within a range; nil where it is absent, or wrong and now noted.
    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text), String(number) == text, range.contains(number) else {
            note(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// Notes that a parameter is wrong.
    mutating func note(_ name: String, _ detail: String) {
        errors.append(FieldError(pointer: "?\(name)", detail: detail))
    }

    /// Throws `validation_failed` with everything that was noted.
    func finish() throws(Problem) {
        guard errors.isEmpty else { throw Problem(invalid: errors) }
    }
}
