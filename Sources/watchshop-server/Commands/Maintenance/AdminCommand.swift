import ArgumentParser
import ShopModel
import StoreServer

/// What concerns those who run a store.
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Make administrators.",
        subcommands: [CreateCommand.self])

    /// Opens an administrator's account.
    struct CreateCommand: MaintenanceCommand {
        static let configuration = CommandConfiguration(
            commandName: "create",
            abstract: "Open an administrator's account, or make an account an administrator's.",
            discussion: """
                The password is asked for, or is the first line of standard input where that is \
                no terminal.
                """)

        @Option(help: ArgumentHelp("The address to log in with.", valueName: "address"))
        var email: String

        @Option(help: ArgumentHelp("The person's name.", valueName: "name"))
        var name: String?

        @Flag(help: "Make an account that is there an administrator's without asking.")
        var promote = false

        @OptionGroup(title: "The store")
        var storage: StorageOptions

        func work(on place: StorePlace) async throws {
            let accounts = try AdminAccounts(await place.open(), resources: .locate())
            guard let role = try await accounts.role(of: email) else {
                return try await open(accounts)
            }
            guard role != .admin else {
                return StandardStream.output.write("\(email) is an administrator already")
            }
            let question = "\(email) has an account (\(role.rawValue)). Make it an administrator's?"
            guard promote || Prompt.confirm(question) else {
                StandardStream.error.write("watchshop-server: not changed; --promote says yes.")
                throw ExitCode.failure
            }
            _ = try await accounts.promote(email: email)
            StandardStream.output.write("\(email) is an administrator now; the password stays")
        }

        private func open(_ accounts: AdminAccounts) async throws {
            let name = name ?? String(email.prefix { $0 != "@" })
            guard let password = Prompt.password("Password for \(email): ") else {
                throw MaintenanceError.accountRefused("there is no password")
            }
            try await accounts.open(email: email, fullName: name, password: password)
            StandardStream.output.write("\(email) is an administrator")
        }
    }
}
