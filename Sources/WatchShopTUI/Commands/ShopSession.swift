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
    private let loaded: LoadedSettings
    private let laterWork: [Work]
    private let demo: DemoSession?

    /// Puts a session together; `laterWork` is done once the shop is on the screen.
    init(
        server: String?, folders: HomeFolders, settings: LoadedSettings, laterWork: [Work] = [],
        demo: DemoSession? = nil
    ) {
        self.demo = demo
        self.server = server
        self.folders = folders
        loaded = settings
        self.laterWork = (server == nil ? [] : [.synchronize]) + laterWork
    }

    /// Opens the shop of the store that was named, or else of the one that was opened last.
    static func open(server: String?, options: ScreenOptions) throws {
        let loaded = try SettingsLoader.load(options, server: server)
        let address = try StoreAddress(
            loaded.settings.server, environment: TerminalOptions.processEnvironment)
        if options.plain {
            guard let server = address.server else {
                throw CommandFailure("No store is known yet: name one with --server.")
            }
            try PlainSession(server: server, folders: address.folders).run()
            return address.remember()
        }
        let session = ShopSession(
            server: address.server, folders: address.folders, settings: loaded)
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
        let log = Log(folder: folders.state)
        let runner = makeRunner(mailbox, log)
        runner.begin()
        let screen = screenSettings
        let terminal = try openTerminal(screen)
        runner.pictureStyle = loaded.settings.showsPictures ? PictureStyle(terminal) : nil
        let rememberedFile = RememberedFile(folder: folders.state)
        if let remembered = rememberedFile.load(log) { mailbox.post(.remembered(remembered)) }
        for issue in loaded.issues.prefix(ShownNotice.most) {
            mailbox.post(.noticed(.bad(SafeText(sanitizing: issue.description))))
        }
        let app = App(
            server: server, now: .now, demo: demo.map { _ in DemoStage() }, look: screen,
            keymap: loaded.settings.keymap)
        var runtime = Runtime(
            app: app, terminal: terminal, mailbox: mailbox, start: runner.start,
            laterWork: laterWork)
        let ending = runtime.run()
        terminal.restore()
        rememberedFile.save(runtime.remembered, log)
        finish(runner)
        if case .failed(let reason) = ending { throw CommandFailure(reason.string) }
        return runner.openStore != nil
    }

    private func makeRunner(_ mailbox: Mailbox, _ log: Log) -> EffectRunner {
        let engine = HTTPTransport.curl(CurlEngine())
        let network = StagedNetwork()
        let transport = demo == nil ? engine : network.transport(over: engine)
        let opener = server.map { server in
            StoreOpener.live(server: server, folder: folders.data, transport: transport)
        }
        return EffectRunner(
            opener: opener, mailbox: mailbox, log: log,
            receipts: ReceiptDesk(environment: TerminalOptions.processEnvironment),
            demo: demo.map { $0.control(network, transport: engine) })
    }

    private var screenSettings: ScreenSettings {
        let ground = TerminalOptions.processEnvironment("COLORFGBG")
        return ScreenSettings(
            theme: loaded.settings.theme, isThemeOpen: loaded.origins[.theme] == nil,
            themes: loaded.themes, isMouseOn: loaded.settings.usesMouse,
            isPageLight: ScreenSettings.isPageLight(colourVariable: ground))
    }

    private func openTerminal(_ screen: ScreenSettings) throws -> NcursesTerminal {
        let settings = loaded.settings
        do throws(TerminalError) {
            return try NcursesTerminal(
                TerminalOptions(
                    colourLevel: settings.colourLevel, theme: screen.shownTheme,
                    usesMouse: settings.usesMouse, isASCII: settings.isASCII,
                    asksTerminal: settings.asksTerminal,
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
