/// What a job of one kind must know to be done.
///
/// It is kept as JSON and outlives the program that wrote it: a field that is added later is
/// optional. No secret stands in it.
protocol JobPayload: Codable, Sendable {
    /// Names the kind in the table, for ever.
    static var kind: String { get }
}
