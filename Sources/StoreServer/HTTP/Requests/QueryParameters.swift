import HTTPTypes
import Hummingbird
import ShopModel

/// The query of a request, read with every error named at once.
struct QueryParameters {
    private let items: [(name: String, value: String)]
    private var errors: [FieldError] = []

    init(of request: Request) {
        items = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
    }

    /// Throws `validation_failed` where a parameter is unknown to the route or stands twice.
    func requireKnown(_ names: [String]) throws(Problem) {
        var seen: Set<String> = []
        let errors = items.compactMap { item -> FieldError? in
            guard names.contains(item.name) else {
                return FieldError(pointer: "?\(item.name)", detail: "is not a known parameter")
            }
            guard seen.insert(item.name).inserted else {
                return FieldError(pointer: "?\(item.name)", detail: "stands twice")
            }
            return nil
        }
        try Self.refuse(errors)
    }

    /// Returns a parameter as it was sent; nil where it is absent.
    func text(_ name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    /// Returns a whole number within a range; nil where it is absent, or wrong and now noted.
    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
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
        try Self.refuse(errors)
    }

    private static func refuse(_ errors: [FieldError]) throws(Problem) {
        guard errors.isEmpty else { throw Problem(invalid: errors) }
    }
}
