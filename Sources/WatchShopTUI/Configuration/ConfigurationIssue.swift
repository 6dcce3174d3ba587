/// Something in the configuration that cannot be used; the usual value is, in its place.
struct ConfigurationIssue: Error, Equatable, Sendable {
    /// Where it stands: a file, a variable or a flag.
    let place: String
    /// The line of the file, from 1; nil where it is not known.
    var line: Int?
    /// What is wrong, in a sentence without a full stop.
    let reason: String

    /// Place, line and reason in one line: `config.toml:3: theme: …`.
    var description: String { "\(place)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}
