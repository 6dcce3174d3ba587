/// The first thing that is wrong with a catalogue file.
struct SeedError: Error {
    /// What is wrong, and with which watch.
    let detail: String

    init(detail: String) {
        self.detail = detail
    }

    init(_ watch: SeedWatch, _ problem: String) {
        detail = "the watch \"\(watch.modelCode)\" \(problem)"
    }

    /// Says where JSON does not have the shape of a catalogue.
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            detail = "\(Self.place(context)) has no \"\(key.stringValue)\""
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            detail = "\(Self.place(context)) is of the wrong kind"
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            detail = "it is not JSON"
        case .dataCorrupted(let context):
            detail = "\(Self.place(context)) is not valid"
        @unknown default:
            detail = "it is no catalogue"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        guard let index = context.codingPath.first?.intValue else { return "the file" }
        let fields = context.codingPath.dropFirst().map(\.stringValue).joined(separator: ".")
        return fields.isEmpty ? "watch \(index + 1)" : "\"\(fields)\" of watch \(index + 1)"
    }
}
