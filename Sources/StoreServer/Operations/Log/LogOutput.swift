package import Logging

/// Where the log goes: standard error, a line for each event.
package struct LogOutput: Sendable {
    private let format: LogFormat
    private let level: Logger.Level

    /// Chooses the form of the lines and what is left out.
    package init(format: LogFormat, level: Logger.Level) {
        self.format = format
        self.level = level
    }

    /// A logger that writes there.
    package var logger: Logger {
        var logger = Logger(label: "watchshop-server") { [format] _ in
            LineLogHandler(format: format, write: Self.writeToStandardError)
        }
        logger.logLevel = level
        return logger
    }
}
