import ArgumentParser
import ShopModel
import StoreServer

/// Takes over the old store.
struct ImportCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over watches, customers and orders of the Express backend's database.",
        discussion: """
            The old database is only read. Nothing that is in the store already is changed, so \
            that the command can be run again. Ends with 0, whatever was refused.
            """)

    @Option(
        help: ArgumentHelp(
            "The old store's database: postgres://USER@HOST/NAME.",
            discussion: "A password is better kept in ~/.pgpass or PGPASSWORD.",
            valueName: "url"))
    var from: String

    @Option(
        help: ArgumentHelp(
            "The currency of the old prices, for a new store.", valueName: "code"),
        transform: Self.currency(code:))
    var currency: Currency?

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func validate() throws {
        guard PostgresConfiguration.isURL(from) else {
            throw ValidationError("--from is postgres://USER@HOST/NAME.")
        }
    }

    func work(on place: StorePlace) async throws {
        let source = PostgresConfiguration(url: Secret(from))
        let currency = try currency ?? Self.currency(code: "USD")
        let report = try await OldStoreImport(from: source, currency: currency)
            .run(into: place.open())
        for table in report.tables { Self.tell(of: table) }
    }

    private static func tell(of table: TakeoverReport.Table) {
        StandardStream.output.write(
            """
            \(table.name): took \(table.taken), refused \(table.refused.count), \
            \(table.known) were here already
            """)
        for remark in table.changed {
            StandardStream.output.write("  changed \(remark.row): \(remark.words)")
        }
        for remark in table.refused {
            StandardStream.output.write("  refused \(remark.row): \(remark.words)")
        }
    }

    private static func currency(code: String) throws -> Currency {
        do {
            return try Currency(code: code)
        } catch {
            throw ValidationError("There is no currency \(code).")
        }
    }
}
