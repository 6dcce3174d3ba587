import Dispatch
import Synchronization
package import TerminalUI

/// A terminal without a screen: it keeps what it was shown and hands out events that a test sends.
///
/// Any thread may use it, so that a test can send keys while the loop waits on another.
package final class RecordingTerminal: Terminal, Sendable {
    private struct State {
        var size: Size
        var theme: Theme
        var isMouseOn = false
        var pending: [TerminalEvent] = []
        var frames: [Surface] = []
        var copies: [String] = []
        var invalidations = 0
        var suspensions = 0
        var isRestored = false
    }

    /// The number of colours that it was made with.
    package let colourLevel: ColourLevel
    /// The marks that it was made with.
    package let symbols: SymbolSet
    private let state: Mutex<State>
    private let bell = SemaphoreBell()

    /// Creates a terminal that shows nothing yet.
    package init(
        size: Size = Size(width: 80, height: 24), colourLevel: ColourLevel = .trueColour,
        symbols: SymbolSet = .unicode, theme: Theme = .dark
    ) {
        self.colourLevel = colourLevel
        self.symbols = symbols
        state = Mutex(State(size: size, theme: theme))
    }

    /// The columns and rows that the last resize set.
    package var size: Size { state.withLock { $0.size } }

    /// The theme that the program chose.
    package var theme: Theme {
        get { state.withLock { $0.theme } }
        set { state.withLock { $0.theme = newValue } }
    }

    /// Whether the program asked for presses of the mouse.
    package var isMouseOn: Bool {
        get { state.withLock { $0.isMouseOn } }
        set { state.withLock { $0.isMouseOn = newValue } }
    }

    /// The bell that ends a wait.
    package var wakeUp: any WakeUp { bell }

    /// All surfaces that were shown, oldest first.
    package var frames: [Surface] { state.withLock { $0.frames } }

    /// The texts that were sent to the clipboard, oldest first.
    package var copies: [String] { state.withLock { $0.copies } }

    /// How often everything was to be drawn anew.
    package var invalidations: Int { state.withLock { $0.invalidations } }

    /// How often the program was suspended.
    package var suspensions: Int { state.withLock { $0.suspensions } }

    /// Whether the terminal was given back.
    package var isRestored: Bool { state.withLock { $0.isRestored } }

    /// Sends events to the program, waking it.
    package func send(_ events: TerminalEvent...) {
        state.withLock { state in
            for event in events {
                if case .resized(let size) = event { state.size = size }
            }
            state.pending += events
        }
        bell.ring()
    }

    /// Sends presses of keys to the program, waking it.
    package func press(_ keys: Key...) {
        state.withLock { $0.pending += keys.map { .key($0) } }
        bell.ring()
    }

    /// Keeps a surface as the newest frame.
    package func show(_ surface: Surface) {
        state.withLock { $0.frames.append(surface) }
    }

    /// Keeps a text that was sent to the clipboard.
    package func copy(_ text: String) {
        state.withLock { $0.copies.append(text) }
    }

    /// Counts the wish.
    package func invalidate() {
        state.withLock { $0.invalidations += 1 }
    }

    /// Returns the events that were sent, waiting for the bell where there are none.
    package func waitForEvents(timeout: Duration?) -> [TerminalEvent] {
        let ready = takePending()
        if !ready.isEmpty { return ready }
        bell.wait(timeout: timeout)
        return takePending()
    }

    /// Counts the suspension and goes on at once.
    package func suspend() {
        state.withLock { $0.suspensions += 1 }
    }

    /// Notes that the terminal was given back.
    package func restore() {
        state.withLock { $0.isRestored = true }
    }

    private func takePending() -> [TerminalEvent] {
        state.withLock { state in
            defer { state.pending = [] }
            return state.pending
        }
    }
}
