import Foundation
import TerminalUI

/// The loop of the probe: events in, a frame out.
struct ProbeLoop {
    private let terminal: any Terminal
    private var screen = ProbeScreen()

    init(terminal: any Terminal) {
        self.terminal = terminal
    }

    /// Runs until a key or the system ends it, and returns why.
    consuming func run() -> String {
        while true {
            var surface = Surface(size: terminal.size, symbols: terminal.symbols)
            screen.draw(on: &surface, level: terminal.colourLevel)
            terminal.show(surface)
            for event in terminal.waitForEvents(timeout: nil) {
                screen.note(event)
                switch event {
                case .key(.character("q")): return "key"
                case .key(.character("!")): crash()
                case .key(.character("t")):
                    terminal.theme = terminal.theme == .dark ? .light : .dark
                case .key(.character("u")):
                    FileHandle.standardError.write(Data("a word from a library\n".utf8))
                case .key(.character("w")):
                    let wakeUp = terminal.wakeUp
                    Thread.detachNewThread { wakeUp.ring() }
                case .key(.control("z")): terminal.suspend()
                case .key, .resized, .background, .resumed: break
                case .terminated(let signal): return "\(signal)"
                case .closed: return "closed"
                }
            }
            screen.turns += 1
        }
    }

    private func crash() {
        let none: [Int] = []
        print(none[screen.turns])
    }
}
