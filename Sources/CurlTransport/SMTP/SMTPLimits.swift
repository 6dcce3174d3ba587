/// How long a mail server may take.
package struct SMTPLimits: Equatable, Sendable {
    /// The longest time until the connection stands: name lookup, TCP and TLS together.
    package var connect: Duration
    /// The longest time until the server answers a command.
    package var answer: Duration
    /// The longest time for a message as a whole.
    package var total: Duration

    /// Creates limits; the defaults wait for a server that looks at a message before it answers.
    package init(
        connect: Duration = .seconds(15), answer: Duration = .seconds(60),
        total: Duration = .seconds(120)
    ) {
        self.connect = connect
        self.answer = answer
        self.total = total
    }
}
