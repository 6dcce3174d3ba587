import Hummingbird

extension Response {
    /// Answers a read of what belongs to one person, which only they may keep.
    static func own(_ value: some Encodable, for request: Request) throws -> Response {
        try cachedJSON(value, cacheControl: "private, no-cache", for: request)
    }
}
