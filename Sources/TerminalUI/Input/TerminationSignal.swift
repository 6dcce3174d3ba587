/// A signal that asks the program to end.
package enum TerminationSignal: Hashable, Sendable {
    /// The connection to the terminal was cut (SIGHUP).
    case hangUp
    /// Somebody asked politely (SIGTERM).
    case terminate
    /// Somebody pressed the interrupt key outside the program (SIGINT).
    case interrupt
    /// Somebody pressed the quit key outside the program (SIGQUIT).
    case quit
}
