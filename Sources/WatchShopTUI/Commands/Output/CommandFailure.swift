/// Why a command could not do what it was told, in one line for a person.
struct CommandFailure: Error, CustomStringConvertible {
    /// The line.
    let description: String
    /// What the shell is told.
    let status: ExitStatus

    /// Makes a failure from its line.
    init(_ description: String, status: ExitStatus = .refused) {
        self.description = description
        self.status = status
    }
}
