import ArgumentParser
import LocalCache
import NcursesTerminal
import ShopModel
import TerminalUI

/// Opens the shop on a store of its own, which ends with it, or joins one that is open.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open the shop on a store of its own, to try everything.",
        discussion: """
            The store runs on this machine only, charges nothing, and is gone when the shop is \
            left. You are logged in as customer@watchshop.demo. ! opens a menu that makes things \
            happen: a declined card, a lost connection, a price that rises.

            With --join the shop opens on the demo that is running in another terminal.
            """)

    @OptionGroup var options: ScreenOptions

    @Flag(help: "Log in as the manager of the store.")
    var admin = false

    @Option(
        help: ArgumentHelp(
            "Join the demo that is running, as customer or as staff.", valueName: "who"))
    var join: DemoGuest?

    func validate() throws {
        guard !admin || join == nil else {
            throw ValidationError("--admin is for the demo that starts: --join staff joins one.")
        }
    }

    func run() throws {
        let place = try RunningDemo(environment: TerminalOptions.processEnvironment)
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        if let join {
            try open(place.address(), in: folder, as: join.rawValue)
            return
        }
        let store = try DemoStore(below: folder.path)
        defer { store.stop() }
        place.announce(store.address)
        defer { place.withdraw(store.address) }
        try open(
            store.address, in: folder, as: admin ? "admin" : "customer",
            demo: DemoSession(store: store))
    }

    private func open(
        _ address: String, in folder: TemporaryFolder, as name: String, demo: DemoSession? = nil
    ) throws {
        let folders = HomeFolders(home: "\(folder.path)/home")
        let login = DemoControl.login(name)
        if options.plain {
            return try PlainSession(server: address, folders: folders).run(login: login)
        }
        var loggingIn = Generation()
        try ShopSession(
            server: address, folders: folders, settings: try SettingsLoader.load(options),
            laterWork: [.account(.logIn(login, loggingIn.next()))], demo: demo
        ).run()
    }
}
