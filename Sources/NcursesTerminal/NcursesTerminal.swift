import CNcurses
package import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The terminal of this process, drawn on by ncurses.
///
/// One thread opens it and calls it; it holds what belongs to the whole process while it is open:
/// signals, stderr, the settings of the terminal. `restore` gives all of that back.
package final class NcursesTerminal: Terminal {
    /// The number of colours that are used.
    package let colourLevel: ColourLevel
    /// The marks of the locale: ASCII ones where it is not UTF-8.
    package let symbols: SymbolSet
    /// The colours that styles stand for.
    package var theme: Theme {
        didSet { if theme != oldValue { isColourStale = true } }
    }
    /// Whether presses of the mouse come to the program.
    package var isMouseOn: Bool {
        didSet {
            guard isMouseOn != oldValue, !isRestored else { return }
            descriptors.write(isMouseOn ? ScreenModes.mouseOn : ScreenModes.mouseOff)
        }
    }
    /// The columns and rows as last asked of the system.
    package internal(set) var size: Size

    let descriptors: TerminalDescriptors
    let escapeTime: Duration
    let pipe: SignalPipe
    let screen: OpaquePointer
    let signals: SignalHandlers
    let crashes: CrashHandlers
    let diagnostics: CapturedDiagnostics?
    let environment: @Sendable (String) -> String?

    var writer: CellWriter
    var decoder: KeyDecoder
    var shown: Surface?
    var isColourStale = false
    var queued: [TerminalEvent] = []
    var isRestored = false
    var isSynchronized = false
    let asked: TerminalQuestions

    /// What ends a wait early.
    package var wakeUp: any WakeUp { pipe }

    /// Opens the terminal: from here on the screen is the program's.
    ///
    /// - Throws: `TerminalError`; the terminal is then as it was.
    package init(_ options: TerminalOptions) throws(TerminalError) {
        environment = options.environment
        let locale = LocaleSymbols.adopt(environment: options.environment)
        symbols = options.isASCII ? .ascii : locale
        descriptors = try TerminalDescriptors(input: options.input, output: options.output)
        let entry = try TerminalEntry.find(
            options.environment("TERM"), output: descriptors.output)
        let chosen = ChosenEntry(entry, options)
        pipe = try SignalPipe()

        signals = SignalHandlers(pipe: pipe)
        guard let screen = descriptors.open(chosen) else {
            signals.remove()
            throw .system(call: "newterm", code: errno)
        }
        self.screen = screen
        colourLevel = Self.startColours(chosen.level)
        diagnostics = CapturedDiagnostics()
        crashes = CrashHandlers(
            terminal: descriptors.output, settings: descriptors.settings,
            bytes: ScreenModes.leavingBytes(),
            diagnostics: diagnostics.map { ($0.captured, $0.original) })

        theme = options.theme
        writer = CellWriter(
            isASCII: symbols == .ascii, level: colourLevel, theme: options.theme)
        decoder = KeyDecoder(sequences: KeySequences.described())
        escapeTime = ScreenModes.escapeTime(environment: options.environment)
        size = descriptors.windowSize(environment: options.environment)
        isMouseOn = options.usesMouse
        asked = TerminalQuestions(options, term: options.environment("TERM") ?? "")
        ScreenModes.enter(descriptors, isMouseOn: isMouseOn)
        descriptors.write(asked.bytes)
        resizeterm(Int32(max(1, size.height)), Int32(max(1, size.width)))
    }

    /// Gives the terminal back for good; further calls do nothing.
    package func restore() {
        guard !isRestored else { return }
        isRestored = true
        ScreenModes.leave(descriptors)
        delscreen(screen)
        descriptors.restoreSettings()
        crashes.remove()
        signals.remove()
        diagnostics?.handBack()
        diagnostics?.discard()
        descriptors.close()
    }

    /// Draws everything anew with the next surface.
    package func invalidate() {
        shown = nil
    }

    private static func startColours(_ level: ColourLevel) -> ColourLevel {
        guard level != .mono, start_color() == OK else { return .mono }
        // Some terminals cannot go back to their own colours: those are not used then.
        use_default_colors()
        return level
    }
}
