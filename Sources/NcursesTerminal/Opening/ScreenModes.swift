import CNcurses

/// The modes that the terminal is in while the screen is shown.
enum ScreenModes {
    private static let pasteOn = Array("\u{1B}[?2004h".utf8)
    private static let pasteOff = Array("\u{1B}[?2004l".utf8)
    /// Presses and releases of buttons (1000), told in digits (1006); never motion.
    static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    /// No presses any more.
    static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
    /// What begins a frame that is shown when it is complete (DEC mode 2026).
    static let frameStart = Array("\u{1B}[?2026h".utf8)
    /// What ends such a frame.
    static let frameEnd = Array("\u{1B}[?2026l".utf8)

    /// Switches to keys without echo and meaning, to pastes in brackets, and to a hidden cursor.
    static func enter(_ descriptors: TerminalDescriptors, isMouseOn: Bool) {
        raw()
        noecho()
        nonl()
        keypad(cnc_stdscr(), true)
        // The program reads keys itself: ncurses must not hold a screen back because one waits.
        typeahead(-1)
        curs_set(0)
        descriptors.write(pasteOn + (isMouseOn ? mouseOn : []))
    }

    /// Switches everything back; also the screen, to what was on it before.
    static func leave(_ descriptors: TerminalDescriptors) {
        descriptors.write(mouseOff + pasteOff)
        endwin()
    }

    /// Switches everything on again after `leave`, or after the settings were changed by another.
    static func enterAgain(_ descriptors: TerminalDescriptors, isMouseOn: Bool) {
        reset_prog_mode()
        keypad(cnc_stdscr(), true)
        curs_set(0)
        descriptors.write(pasteOn + (isMouseOn ? mouseOn : []))
        clearok(cnc_stdscr(), true)
    }

    /// The bytes that bring a terminal back from all that, for a crash.
    static func leavingBytes() -> [UInt8] {
        let names = ["sgr0", "op", "rmkx", "cnorm", "rmcup"]
        return frameEnd + mouseOff + pasteOff + names.flatMap { KeySequences.capability($0) ?? [] }
            + [0x0D]
    }

    /// How long a lone Escape waits for the rest of a sequence.
    ///
    /// `ESCDELAY` in milliseconds decides, as for every ncurses program; else 150 ms over SSH, where
    /// a sequence may come in pieces, and 25 ms elsewhere.
    static func escapeTime(environment: (String) -> String?) -> Duration {
        if let own = environment("ESCDELAY").flatMap({ Int($0) }), own >= 0 {
            return .milliseconds(own)
        }
        return environment("SSH_CONNECTION") == nil ? .milliseconds(25) : .milliseconds(150)
    }
}
