/// A reference to another object: its identifier, or the object itself where a request asks for it
/// with `expand` (<https://docs.stripe.com/api/expanding_objects>).
enum Expandable<Object: Encodable & Equatable & Identifiable<String> & Sendable>: Encodable,
    Equatable, Sendable
{
    case id(String)
    /// On the heap: objects refer to objects, and one in another in full, as often as they may,
    /// would be a value of kilobytes, whose copies take an optimizing compiler half an hour.
    indirect case object(Object)

    /// Its identifier.
    var id: String {
        switch self {
        case .id(let id): id
        case .object(let object): object.id
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .id(let id): try id.encode(to: encoder)
        case .object(let object): try object.encode(to: encoder)
        }
    }
}
