import ArgumentParser
import Glibc
import ShopModel

/// The store of WatchShop.
@main
struct WatchShopServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watchshop-server",
        abstract: "The store behind watchshop: catalogue, orders, payment.",
        version: ProductVersion.current,
        subcommands: [
            ServeCommand.self, SandboxCommand.self, MigrateCommand.self, SeedCommand.self,
            AdminCommand.self, DoctorCommand.self, AuditCommand.self, BackupCommand.self,
            RestoreCommand.self, ImportCommand.self, OpenAPICommand.self,
        ])

    /// Sets up the process before any command of it runs.
    static func main() async {
        // Whatever this process makes is for its owner alone, databases and logs included.
        umask(0o077)
        OpenFileLimit.raise()
        await main(nil)
    }
}
