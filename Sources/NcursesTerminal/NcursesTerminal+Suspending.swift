import CNcurses
import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension NcursesTerminal {
    /// Gives the terminal back and stops the process group; returns when it is continued, after
    /// which the next wait tells `resumed`.
    package func suspend() {
        guard !isRestored else { return }
        ScreenModes.leave(descriptors)
        descriptors.restoreSettings()
        diagnostics?.handBack()
        SignalHandlers.stop()
        diagnostics?.redirect()
        resume()
    }

    /// Takes the terminal again after the program was stopped, whoever stopped it.
    func resume() {
        guard !isRestored else { return }
        ScreenModes.enterAgain(descriptors, isMouseOn: isMouseOn)
        shown = nil
        if !queued.contains(.resumed) { queued.append(.resumed) }
        adoptSize()
    }

    /// Takes over the present size of the window, and queues the event where it is another one.
    func adoptSize() {
        let present = descriptors.windowSize(environment: environment)
        guard present != size else { return }
        size = present
        shown = nil
        resizeterm(Int32(max(1, present.height)), Int32(max(1, present.width)))
        queued.append(.resized(present))
    }
}
