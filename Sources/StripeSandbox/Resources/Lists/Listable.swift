/// An object that lists hold.
protocol Listable: Identifiable<String>, Encodable, Sendable {
    /// What Stripe calls it where one is missing: `No such charge: 'ch_1'`.
    static var kind: String { get }
    var id: String { get }
    /// When it was made, in seconds since 1970.
    var created: Int64 { get }
}
