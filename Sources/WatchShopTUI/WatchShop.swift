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
            """,
        version: ProductVersion.current,
        subcommands: [DemoCommand.self])

    @OptionGroup var options: ScreenOptions

    @Option(help: "The address of the store, such as https://shop.example.")
    var server: String?

    func run() throws {
        try ShopSession.open(server: server, options: options)
    }
}
