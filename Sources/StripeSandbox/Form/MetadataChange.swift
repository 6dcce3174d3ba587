/// What a request does to an object's metadata.
///
/// A key with an empty value is removed, an empty `metadata` removes all of them
/// (<https://docs.stripe.com/api/metadata>).
enum MetadataChange: Equatable, Sendable {
    case merge([String: String])
    case removeAll

    private static let maximumKeys = 50
    private static let maximumKeyLength = 40
    private static let maximumValueLength = 500

    /// Reads the parameter `metadata`.
    init(from form: inout FormReader) throws(StripeError) {
        switch form.value("metadata") {
        case nil: self = .merge([:])
        case .text(""): self = .removeAll
        case .text: throw .invalidParameter("metadata", "Invalid object")
        case .fields(let fields): self = .merge(try Self.checked(fields))
        }
    }

    /// Makes the change.
    func apply(to metadata: inout [String: String]) throws(StripeError) {
        switch self {
        case .removeAll: metadata = [:]
        case .merge(let changes):
            var merged = metadata
            for (key, value) in changes { merged[key] = value.isEmpty ? nil : value }
            guard merged.count <= Self.maximumKeys else {
                throw .invalidParameter(
                    "metadata", "Metadata can have up to \(Self.maximumKeys) keys.")
            }
            metadata = merged
        }
    }

    private static func checked(
        _ fields: [String: FormValue]
    ) throws(StripeError) -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in fields {
            guard case .text(let text) = value else {
                throw .invalidParameter("metadata[\(key)]", "Metadata values must be strings.")
            }
            guard key.count <= maximumKeyLength else {
                throw .invalidParameter(
                    "metadata[\(key)]",
                    "Metadata keys can have up to \(maximumKeyLength) characters.")
            }
            guard text.count <= maximumValueLength else {
                throw .invalidParameter(
                    "metadata[\(key)]",
                    "Metadata values can have up to \(maximumValueLength) characters.")
            }
            texts[key] = text
        }
        return texts
    }
}
