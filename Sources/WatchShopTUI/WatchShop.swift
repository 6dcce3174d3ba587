import ArgumentParser

/// The program `watchshop`.
@main
struct WatchShop: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watchshop", abstract: "A watch shop in the terminal.")
}
