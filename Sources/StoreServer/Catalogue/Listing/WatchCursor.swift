import Crypto
import FoundationEssentials
import ShopModel

/// A place in one order of some watches, from which a reader goes on.
///
/// It names the last watch that was read by its key, so that watches that come and go meanwhile
/// neither repeat others nor leave them out. It is good for the order and the filter that it was
/// given for. Its text is opaque to clients and holds nothing that they may not know.
struct WatchCursor: Hashable, Sendable {
    /// The sort key of the last watch.
    let place: String
    /// The last watch.
    let watch: WatchID

    /// What a cursor that the store did not give, or gave for something else, is refused with.
    static var refused: Problem {
        Problem(invalid: [
            FieldError(
                pointer: "?cursor", detail: "must be one that the store gave for this query")
        ])
    }

    init(place: String, watch: WatchID) {
        self.place = place
        self.watch = watch
    }

    /// Reads the wire form; throws ``refused``.
    init(text: String, of query: WatchQuery) throws {
        let base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: base64 + padding),
            case .success(let parts) = Result(catching: {
                try JSONDecoder().decode([String].self, from: data)
            }),
            parts.count == 3, parts[0] == (try Self.binding(of: query)),
            !parts[1].utf8.contains(0), let watch = WatchID(text: parts[2])
        else { throw Self.refused }
        self.init(place: parts[1], watch: watch)
    }

    /// Returns the wire form: base64url (RFC 4648, section 5) without padding.
    func text(of query: WatchQuery) throws -> String {
        let parts = [try Self.binding(of: query), place, watch.description]
        return Data(try JSONDocument(parts).bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What ties a cursor to its order and filter.
    private static func binding(of query: WatchQuery) throws -> String {
        SHA256.hash(data: try JSONDocument(query).bytes).prefix(8).hexadecimal
    }
}
