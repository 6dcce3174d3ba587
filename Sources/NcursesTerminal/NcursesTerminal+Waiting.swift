import CNcurses
package import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension NcursesTerminal {
    /// How long an open paste waits for its end before it is taken as it is.
    private static let pasteTime = Duration.seconds(2)
    /// The most bytes that one wait reads, so that a flood of input cannot stop the drawing.
    private static let mostRead = KeyDecoder.mostPasted

    /// Waits for keys, signals, the wake-up or the time to pass.
    package func waitForEvents(timeout: Duration?) -> [TerminalEvent] {
        guard !isRestored else { return [.closed] }
        let clock = ContinuousClock()
        let deadline = timeout.map { clock.now + $0 }
        while true {
            let quiet = quietTime
            let left = deadline.map { max(.zero, clock.now.duration(to: $0)) }
            let reasons = wait(atMost: [left, quiet].compactMap { $0 }.min())
            let hasRung = reasons.contains(.noted)
            if hasRung { note(pipe.drain()) }
            if reasons.contains(.input) { readInput() }
            if reasons.isEmpty, let quiet, left.map({ quiet <= $0 }) ?? true {
                queued += decoder.flush().map { .key($0) }
            }
            let isOver = deadline.map { clock.now >= $0 } ?? false
            if !queued.isEmpty || hasRung || isOver {
                defer { queued = [] }
                return queued
            }
        }
    }

    private struct Reasons: OptionSet {
        let rawValue: Int
        static let input = Reasons(rawValue: 1)
        static let noted = Reasons(rawValue: 2)
    }

    private var quietTime: Duration? {
        if !queued.isEmpty { return .zero }
        switch decoder.pending {
        case .escape: return escapeTime
        case .paste: return Self.pasteTime
        case nil: return nil
        }
    }

    private func wait(atMost limit: Duration?) -> Reasons {
        var watched = [
            pollfd(fd: descriptors.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, limit.map(Self.milliseconds) ?? -1) > 0 else { return [] }
        var reasons: Reasons = []
        if watched[0].revents != 0 { reasons.insert(.input) }
        if watched[1].revents != 0 { reasons.insert(.noted) }
        return reasons
    }

    /// The time in whole milliseconds, rounded up: a wait must not end early and be taken again.
    private static func milliseconds(_ time: Duration) -> Int32 {
        let (seconds, attoseconds) = time.components
        let fraction = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return Int32(
            clamping: seconds.multipliedReportingOverflow(by: 1000).partialValue + fraction)
    }

    private func readInput() {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var total = 0
        while total < Self.mostRead {
            let count = read(descriptors.input, &bytes, bytes.count)
            if count < 0 && errno == EINTR { continue }
            // A closed terminal reads as its end, or as EIO where it hung up.
            guard count > 0 else {
                queued.append(.closed)
                return
            }
            total += count
            queued += decoder.decode(bytes.prefix(count)).map { .key($0) }
            decoder.takeReports().forEach(take)
            var more = pollfd(fd: descriptors.input, events: Int16(POLLIN), revents: 0)
            guard poll(&more, 1, 0) > 0 else { return }
        }
    }

    private func take(_ report: TerminalReport) {
        guard asked.isOpen else { return }
        switch report {
        case .background(let colour): queued.append(.background(colour))
        case .synchronizedOutput: isSynchronized = true
        }
    }

    private func note(_ signals: Set<Int32>) {
        if signals.contains(SIGTSTP) { suspend() }
        if signals.contains(SIGCONT) { resume() }
        if signals.contains(SIGWINCH) { adoptSize() }
        let endings: [(Int32, TerminationSignal)] = [
            (SIGHUP, .hangUp), (SIGTERM, .terminate), (SIGINT, .interrupt), (SIGQUIT, .quit),
        ]
        for (number, ending) in endings where signals.contains(number) {
            queued.append(.terminated(ending))
        }
    }
}
