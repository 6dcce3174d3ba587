import ArgumentParser
import CurlTransport
import Dispatch
import LocalCache
import NcursesTerminal
import ShopModel
import TerminalUI

/// One opening of the shop: everything put together, run, and taken apart again.
struct ShopSession {
    private let server: String?
    private let folders: HomeFolders
    private let options: ScreenOptions
    private let laterWork: [Work]
    private let demo: DemoSession?

    /// Puts a session together; `laterWork` is done once the shop is on the screen.
    init(
        server: String?, folders: HomeFolders, options: ScreenOptions, laterWork: [Work] = [],
        demo: DemoSession? = nil
    ) {
        self.demo = demo
        self.server = server
        self.folders = folders
        self.options = options
        self.laterWork = (server == nil ? [] : [.synchronize]) + laterWork
    }

    /// Opens the shop of the store that was named, or else of the one that was opened last.
    static func open(server: String?, options: ScreenOptions) throws {
        let address = try StoreAddress(server, environment: TerminalOptions.processEnvironment)
        let session = ShopSession(
            server: address.server, folders: address.folders, options: options)
        let hasFoundStore = try session.run()
        if hasFoundStore { address.remember() }
    }

    /// Runs until the person leaves; throws where the shop cannot be opened at all.
    ///
    /// - Returns: Whether the address leads to a store, as far as was seen now or ever before.
    @discardableResult
    func run() throws -> Bool {
        do throws(CacheError) {
            try PrivateFiles.makeFolder(folders.data)
        } catch {
            throw CommandFailure(
                "\(folders.data) cannot be written. WATCHSHOP_HOME can name another folder.")
        }
        let mailbox = Mailbox()
        let runner = makeRunner(mailbox)
        runner.begin()
        let terminal = try openTerminal()
        runner.pictureStyle = PictureStyle(terminal)
        var runtime = Runtime(
            app: App(server: server, now: .now, demo: demo.map { _ in DemoStage() }),
            terminal: terminal, mailbox: mailbox,
            start: runner.start, laterWork: laterWork)
        let ending = runtime.run()
        terminal.restore()
        finish(runner)
        if case .failed(let reason) = ending { throw CommandFailure(reason.string) }
        return runner.openStore != nil
    }

    private func makeRunner(_ mailbox: Mailbox) -> EffectRunner {
        let engine = HTTPTransport.curl(CurlEngine())
        let network = StagedNetwork()
        let transport = demo == nil ? engine : network.transport(over: engine)
        let opener = server.map { server in
            StoreOpener.live(server: server, folder: folders.data, transport: transport)
        }
        return EffectRunner(
            opener: opener, mailbox: mailbox, log: Log(folder: folders.state),
            receipts: ReceiptDesk(environment: TerminalOptions.processEnvironment),
            demo: demo.map { $0.control(network, transport: engine) })
    }

    private func openTerminal() throws -> NcursesTerminal {
        let environment = TerminalOptions.processEnvironment
        let theme = options.theme.theme(colourVariable: environment("COLORFGBG"))
        do throws(TerminalError) {
            return try NcursesTerminal(
                TerminalOptions(
                    colourLevel: options.color, theme: theme,
                    cacheFolder: "\(folders.cache)/terminfo"))
        } catch {
            throw CommandFailure(error.description)
        }
    }

    /// Waits for what must still be written, a second at most: the terminal is given back already.
    private func finish(_ runner: EffectRunner) {
        let done = DispatchSemaphore(value: 0)
        Task {
            await runner.finish()
            done.signal()
        }
        _ = done.wait(timeout: .now() + 1)
    }
}
