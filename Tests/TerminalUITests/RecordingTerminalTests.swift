import TerminalTestSupport
import TerminalUI
import Testing

struct RecordingTerminalTests {
    @Test func `events come in the order in which they were sent`() {
        let terminal = RecordingTerminal()
        terminal.press(.down, .enter)
        terminal.send(.resized(Size(width: 100, height: 30)), .closed)
        let size = Size(width: 100, height: 30)
        #expect(
            terminal.waitForEvents(timeout: .zero) == [
                .key(.down), .key(.enter), .resized(size), .closed,
            ])
        #expect(terminal.size == size)
        #expect(terminal.waitForEvents(timeout: .zero) == [])
    }

    @Test func `a ring ends a wait on another thread`() async throws {
        let terminal = RecordingTerminal()
        let waiting = Task.detached { terminal.waitForEvents(timeout: .seconds(10)) }
        terminal.wakeUp.ring()
        #expect(await waiting.value == [])
    }

    @Test func `the newest frame can be waited for`() async throws {
        let terminal = RecordingTerminal()
        var surface = Surface(size: Size(width: 5, height: 1))
        terminal.show(surface)
        surface.write("hello", at: .zero)
        terminal.show(surface)
        #expect(try await terminal.frame(showing: "hello") == surface)
        #expect(terminal.frames.count == 2)
        await #expect(throws: RecordingTerminal.FrameNeverCame.self) {
            try await terminal.frame(showing: "absent", within: .milliseconds(10))
        }
    }

    @Test func `what happens to a terminal is counted`() {
        let terminal = RecordingTerminal(colourLevel: .mono, symbols: .ascii)
        terminal.theme = .light
        terminal.invalidate()
        terminal.suspend()
        terminal.restore()
        #expect(terminal.theme == .light && terminal.invalidations == 1)
        #expect(terminal.suspensions == 1 && terminal.isRestored)
    }
}
