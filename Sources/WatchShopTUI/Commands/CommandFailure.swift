/// Why a command could not do what it was told, in one line for a person.
struct CommandFailure: Error, CustomStringConvertible {
    /// The line.
    let description: String

    /// Makes a failure from its line.
    init(_ description: String) {
        self.description = description
    }
}
