import Dispatch
import ShopModel
import ShopTestSupport
import Synchronization
import TerminalTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct RuntimeTests {
    /// A loop that runs on a thread of its own, over a terminal that a test reads and types on.
    private final class Running: Sendable {
        let terminal: RecordingTerminal
        let mailbox = Mailbox()
        let works = Mutex<[Work]>([])
        let ending = Mutex<Runtime.Ending?>(nil)

        init(size: Size = Size(width: 120, height: 36), symbols: SymbolSet = .unicode) {
            terminal = RecordingTerminal(size: size, symbols: symbols)
        }

        func start() {
            let thread = DispatchQueue(label: "loop")
            thread.async { @Sendable in
                var runtime = Runtime(
                    app: App(server: "https://shop.example", now: .now), terminal: self.terminal,
                    mailbox: self.mailbox,
                    start: { work in
                        self.works.withLock { $0.append(work) }
                        guard case .catalogue(.loadWindow(_, let generation)) = work else { return }
                        let window = WatchWindow(
                            start: 0, rows: Watch.shelf, total: Watch.shelf.count)
                        self.mailbox.post(.shop(.windowLoaded(.success(window), generation)))
                    })
                let ending = runtime.run()
                self.ending.withLock { $0 = ending }
            }
        }

        /// Starts the loop with a catalogue in the cache, and waits for the shop.
        func open() async throws {
            mailbox.post(.catalogueChanged(.fixture(count: Watch.shelf.count)))
            mailbox.post(.connectionChanged(.online))
            start()
            try await terminal.frame(showing: "Powermatic 80 40mm Blue")
            try await terminal.frame(showing: "online")
        }

        func quit() async throws {
            terminal.press("q")
            let clock = ContinuousClock()
            let deadline = clock.now + .seconds(60)
            while ending.withLock({ $0 == nil }), clock.now < deadline {
                try await Task.sleep(for: .milliseconds(2))
            }
            #expect(ending.withLock { $0 } == .quit)
        }
    }

    @Test func `the first frame has the rows already`() async throws {
        let running = Running()
        try await running.open()
        let first = try #require(running.terminal.frames.first)
        #expect(first.textRows.contains { $0.contains("Powermatic 80 40mm Blue") })
        try await running.quit()
    }

    @Test func `a key becomes a frame`() async throws {
        let running = Running()
        try await running.open()
        running.terminal.press(.down, "a")
        try await running.terminal.anyFrame(showing: "Added to your cart")
        try await running.quit()
    }

    @Test func `a frame that would be the same is not shown`() async throws {
        let running = Running()
        try await running.open()
        let before = running.terminal.frames.count
        for _ in 0..<20 { running.terminal.press(.up) }
        running.mailbox.post(.connectionChanged(.online))
        // What comes last shows that all before it was taken.
        running.terminal.press(.down)
        try await running.terminal.frame { $0 != running.terminal.frames[before - 1] }
        #expect(running.terminal.frames.count == before + 1)
        try await running.quit()
    }

    @Test func `^L draws everything anew`() async throws {
        let running = Running()
        try await running.open()
        let before = running.terminal.frames.count
        running.terminal.press(.control("l"))
        try await running.terminal.frame { _ in running.terminal.frames.count == before + 1 }
        #expect(running.terminal.invalidations == 1)
        try await running.quit()
    }

    @Test func `^Z suspends and then draws everything anew`() async throws {
        let running = Running()
        try await running.open()
        running.terminal.press(.control("z"))
        try await running.terminal.frame { _ in running.terminal.invalidations == 1 }
        #expect(running.terminal.suspensions == 1)
        try await running.quit()
    }

    @Test func `keys typed before a step was to be seen do not answer it`() async throws {
        let running = Running()
        running.mailbox.post(.personLoaded(.fixture, Cart(lines: [.shelf(0)])))
        try await running.open()
        // All in one batch: the checkout opens with the second, so the third came too early.
        running.terminal.press("2", .enter, .enter)
        try await running.terminal.frame(showing: "› \(AddressWords.label(.line1).string)")
        running.terminal.press(.enter)
        try await running.terminal.frame(showing: "› \(AddressWords.label(.line2).string)")
        running.terminal.press(.escape)
        try await running.terminal.frame(showing: "Total, tax included")
        try await running.quit()
    }

    @Test func `a new size becomes a frame of that size`() async throws {
        let running = Running()
        try await running.open()
        running.terminal.send(.resized(Size(width: 80, height: 24)))
        try await running.terminal.frame { $0.size == Size(width: 80, height: 24) }
        try await running.quit()
    }

    @Test func `a failure that ends the program comes with its reason`() async throws {
        let running = Running()
        running.mailbox.post(.storeUnusable(.disk("the disk is full.")))
        running.start()
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(60)
        while running.ending.withLock({ $0 == nil }), clock.now < deadline {
            try await Task.sleep(for: .milliseconds(2))
        }
        let words = Failure.disk("the disk is full.").words()
        #expect(running.ending.withLock { $0 } == .failed(words))
    }
}
