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

    /// Puts a session together; `laterWork` is done once the shop is on the screen.
    init(server: String?, folders: HomeFolders, options: ScreenOptions, laterWork: [Work] = []) {
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
            app: App(server: server, now: .now), terminal: terminal, mailbox: mailbox,
            start: runner.start, laterWork: laterWork)
        let ending = runtime.run()
        terminal.restore()
        finish(runner)
        if case .failed(let reason) = ending { throw CommandFailure(reason.string) }
        return runner.openStore != nil
    }

    private func makeRunner(_ mailbox: Mailbox) -> EffectRunner {
        let opener = server.map { server in
            StoreOpener.live(
                server: server, folder: folders.data, transport: .curl(CurlEngine()))
        }
        return EffectRunner(
            opener: opener, mailbox: mailbox, log: Log(folder: folders.state),
            receipts: ReceiptDesk(environment: TerminalOptions.processEnvironment))
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
