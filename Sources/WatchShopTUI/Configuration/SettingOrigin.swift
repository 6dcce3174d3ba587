/// Where the value of a setting comes from; a later case wins over an earlier one.
enum SettingOrigin: Equatable, Sendable {
    /// Nobody said anything.
    case standard
    /// The configuration file.
    case file(line: Int?)
    /// A variable of the environment.
    case variable
    /// A flag of the command line.
    case flag
}
