package import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How a terminal is opened.
package struct TerminalOptions: Sendable {
    /// The number of colours that was asked for; nil lets the environment decide.
    package var colourLevel: ColourLevel?
    /// The colours to begin with.
    package var theme: Theme
    /// Whether presses of the mouse come to the program.
    package var usesMouse: Bool
    /// Whether the marks are those of ASCII, whatever the locale could carry.
    package var isASCII: Bool
    /// Whether the terminal is asked what it can do and which colour its page has.
    package var asksTerminal: Bool
    /// The folder for terminal entries made once; nil makes none, so that 256 colours are the most.
    package var cacheFolder: String?
    /// The descriptor that keys come from; where it is no terminal, `/dev/tty` is read.
    package var input: Int32
    /// The descriptor that the screen is written to.
    package var output: Int32
    /// Returns the value of an environment variable; nil where it is not set.
    package var environment: @Sendable (String) -> String?

    /// Creates options; what is left out is the usual.
    package init(
        colourLevel: ColourLevel? = nil, theme: Theme = .dark, usesMouse: Bool = false,
        isASCII: Bool = false, asksTerminal: Bool = false, cacheFolder: String? = nil,
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
        environment: @escaping @Sendable (String) -> String? = TerminalOptions.processEnvironment
    ) {
        self.colourLevel = colourLevel
        self.theme = theme
        self.usesMouse = usesMouse
        self.isASCII = isASCII
        self.asksTerminal = asksTerminal
        self.cacheFolder = cacheFolder
        self.input = input
        self.output = output
        self.environment = environment
    }

    /// Returns the value of a variable of this process.
    package static func processEnvironment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
