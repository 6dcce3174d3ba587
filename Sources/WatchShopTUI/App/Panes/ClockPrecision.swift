/// How finely a pane needs to know the time.
enum ClockPrecision: Equatable, Sendable {
    /// It shows ages and days.
    case minutes
    /// It counts down.
    case seconds
}
