import ArgumentParser
import ShopModel
import TerminalUI

/// Opens the shop on a store of its own, which ends with it.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open the shop on a store of its own, to try everything.",
        discussion: """
            The store runs on this machine only, charges nothing, and is gone when the shop is \
            left. You are logged in as \(Self.email).
            """)

    @OptionGroup var options: ScreenOptions

    /// The customer who is logged in.
    private static let email = "customer@watchshop.demo"
    /// The password of every account of a demo store.
    private static let password = "watchshop-demo"

    func run() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try DemoStore.start(dataFolder: "\(folder.path)/store")
        defer { store.stop() }
        var loggingIn = Generation()
        let login = LoginRequest(email: Self.email, password: Self.password)
        try ShopSession(
            server: store.address, folders: HomeFolders(home: "\(folder.path)/home"),
            options: options, laterWork: [.account(.logIn(login, loggingIn.next()))]
        ).run()
    }
}
