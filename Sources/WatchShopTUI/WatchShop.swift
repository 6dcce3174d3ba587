import ArgumentParser
import ShopModel

/// The program `watchshop`.
@main
struct WatchShop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watchshop",
        abstract: "A watch shop in the terminal.",
        discussion: """
            Without a command it opens the shop: of the store that --server or WATCHSHOP_SERVER \
            names, or else of the one that was opened last.

            Exit status: 0 done, 1 refused, 2 the command line is wrong, 3 the store cannot be \
            reached, 4 log in first, 5 prices or stock have changed.
            """,
        version: ProductVersion.current,
        subcommands: [DemoCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "Shopping",
                subcommands: [
                    WatchesCommand.self, ShopCartCommand.self, ShopOrdersCommand.self,
                ]),
            CommandGroup(
                name: "Account and store",
                subcommands: [
                    LoginCommand.self, LogoutCommand.self, StatusCommand.self, SyncCommand.self,
                    DoctorCommand.self,
                ]),
        ])

    @OptionGroup var options: ScreenOptions
    @OptionGroup var store: StoreOptions

    @Flag(help: "Print the settings in use as a configuration file, with where each comes from.")
    var printConfig = false

    func run() throws {
        if printConfig {
            return PrintedSettings(try SettingsLoader.load(options, server: store.server)).print()
        }
        try ShopSession.open(server: store.server, options: options)
    }

    /// Does what the command line says.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            CommandLineEnd(error).leave()
        }
    }
}
