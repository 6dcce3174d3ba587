/// How often something may be done for one subject within a time.
///
/// The time begins with the first of them; after it, counting begins anew.
package struct Throttle: Hashable, Sendable {
    /// Names it in the table, for ever.
    let name: String
    /// How often.
    package let limit: Int
    /// Within how many seconds.
    package let seconds: Int64

    init(_ name: String, limit: Int, seconds: Int64) {
        self.name = name
        self.limit = limit
        self.seconds = seconds
    }
}
