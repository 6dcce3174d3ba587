package import TerminalUI

/// What would be used on a terminal, found out without opening it, for a report.
package struct TerminalFacts: Sendable {
    /// The name of the description in the terminfo database that is used.
    package let description: String
    /// Whether it stands in for the one that `TERM` names.
    package let isFallback: Bool
    /// The colours that are used.
    package let level: ColourLevel
    /// The marks that the locale can carry.
    package let symbols: SymbolSet

    /// Finds the facts of the terminal that the options are about.
    ///
    /// - Throws: `TerminalError` where no description of a terminal can be used.
    package init(_ options: TerminalOptions) throws(TerminalError) {
        symbols = LocaleSymbols.adopt(environment: options.environment)
        let entry = try TerminalEntry.find(options.environment("TERM"), output: options.output)
        description = entry.name
        isFallback = entry.isFallback
        level = ColourDetection.level(
            asked: options.colourLevel, described: entry.colours, isFallback: entry.isFallback,
            environment: options.environment)
    }
}
