import Hummingbird
import ShopModel

/// An id that a path can name something by.
protocol PathIdentifier {
    /// Reads the text; nil where it is no such id.
    init?(text: String)
}

extension NumberIdentifier: PathIdentifier {}
extension UUIDIdentifier: PathIdentifier {}

extension StoreRequestContext {
    /// Returns the id that a parameter of the path holds; text that is no id names nothing.
    func identifier<Identifier: PathIdentifier>(
        _ parameter: String, as type: Identifier.Type = Identifier.self
    ) throws(Problem) -> Identifier {
        guard let id = parameters.get(parameter).flatMap({ Identifier(text: $0) }) else {
            throw .notFound
        }
        return id
    }
}
