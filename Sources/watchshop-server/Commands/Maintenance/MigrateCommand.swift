import ArgumentParser
import StoreServer

/// Brings the schema of a store up to date.
struct MigrateCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to date.",
        discussion: """
            `serve` does the same when it starts. All missing steps are applied, or none; of \
            several that run at once, one applies them.
            """)

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func work(on place: StorePlace) async throws {
        let store = try await MaintainedStore.open(in: place.folder, place.location)
        let steps = try await store.migrate()
        for step in steps {
            StandardStream.output.write("applied step \(step.version), \(step.name)")
        }
        if steps.isEmpty { StandardStream.output.write("the schema is current") }
    }
}
