/// Where a person's clock stands.
enum TimeZoneRule: Equatable, Sendable {
    /// Where the machine says, summer time included.
    case system
    /// A fixed number of seconds east of Greenwich.
    case offset(seconds: Int)
}
