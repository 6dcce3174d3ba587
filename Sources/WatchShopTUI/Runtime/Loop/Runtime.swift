import ShopModel
import TerminalUI

/// The loop of the program: the one thing that waits, and the only one that touches the terminal.
///
/// It runs on one thread from the first frame to the last. Keys, messages of work done elsewhere and
/// the clock come in; frames and work go out. A frame is shown only when it differs from the last.
struct Runtime {
    private let terminal: any Terminal
    private let mailbox: Mailbox
    private let start: (Work) -> Void
    private let laterWork: [Work]
    private let now: () -> Timestamp
    private var app: App
    private var shown: Surface?
    private var end: Ending?

    /// Why the loop has ended.
    enum Ending: Equatable, Sendable {
        /// The person, the system or the terminal wanted it.
        case quit
        /// The program cannot go on; the words say why.
        case failed(SafeText)
    }

    /// How long the first frame waits for the first rows, so that it need not be drawn twice.
    private static let firstRowsTime = Duration.milliseconds(150)

    /// Makes a loop over an app.
    ///
    /// - Parameters:
    ///   - mailbox: Where work leaves its messages.
    ///   - start: Starts work outside the turn; it returns at once.
    ///   - laterWork: What is started when the first frame is on the screen, so that nothing
    ///     competes with it.
    ///   - now: The machine's clock.
    init(
        app: App, terminal: any Terminal, mailbox: Mailbox, start: @escaping (Work) -> Void,
        laterWork: [Work] = [], now: @escaping () -> Timestamp = { .now }
    ) {
        self.app = app
        self.terminal = terminal
        self.mailbox = mailbox
        self.start = start
        self.laterWork = laterWork
        self.now = now
    }

    /// What the next start is to begin with.
    var remembered: Remembered { app.remembered }

    /// Runs until the program is to end; the terminal is still the program's then.
    mutating func run() -> Ending {
        mailbox.attach(terminal.wakeUp)
        take(.terminal(.resized(terminal.size)))
        waitForFirstRows()
        show()
        laterWork.forEach(start)
        while true {
            if let end { return end }
            show()
            turn(timeout: app.nextClock.map { Self.time(from: now(), to: $0) })
        }
    }

    private mutating func waitForFirstRows() {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.firstRowsTime
        while end == nil, !app.isReady {
            let left = clock.now.duration(to: deadline)
            guard left > .zero else { return }
            turn(timeout: left)
        }
    }

    private mutating func turn(timeout: Duration?) {
        let events = terminal.waitForEvents(timeout: timeout)
        take(events)
        for message in mailbox.drain() { take(message) }
        if let due = app.nextClock, due <= now() { take(.clock) }
    }

    /// Takes events in their order; keys that were typed before a question was to be seen are lost.
    private mutating func take(_ events: [TerminalEvent]) {
        let asked = app.askedFor
        for event in events {
            if case .key = event, app.askedFor != asked { continue }
            take(.terminal(event))
        }
    }

    private mutating func take(_ message: AppMessage) {
        for request in app.update(message, at: now()) {
            switch request {
            case .run(let work): start(work)
            case .redraw: redraw()
            case .copy(let text): terminal.copy(text)
            case .suspend:
                terminal.suspend()
                redraw()
            case .setTheme(let theme): terminal.theme = theme
            case .setMouse(let isOn): terminal.isMouseOn = isOn
            case .quit: end = end ?? .quit
            case .fail(let reason): end = .failed(reason)
            }
        }
    }

    private mutating func redraw() {
        terminal.invalidate()
        shown = nil
    }

    private mutating func show() {
        let surface = app.surface(symbols: terminal.symbols)
        guard surface != shown else { return }
        terminal.show(surface)
        shown = surface
    }

    private static func time(from now: Timestamp, to then: Timestamp) -> Duration {
        .milliseconds(max(0, then.milliseconds - now.milliseconds))
    }
}
