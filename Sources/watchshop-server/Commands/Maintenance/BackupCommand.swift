import ArgumentParser
import StoreServer

/// Writes a store to a file.
struct BackupCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything that a store holds at one moment to a file.",
        discussion: """
            A server may be running. The file is the same for SQLite and PostgreSQL, so that \
            `restore` can also move a store from one to the other. The signing keys are not in it.
            """)

    @Argument(help: ArgumentHelp("The file, which is not there yet.", valueName: "file"))
    var file: String

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func work(on place: StorePlace) async throws {
        let store = try await MaintainedStore.look(in: place.folder, place.location)
        let counts = try await StoreBackup(path: file).write(store)
        let rows = counts.reduce(0) { $0 + $1.rows }
        StandardStream.output.write("wrote \(rows) rows of \(counts.count) tables to \(file)")
    }
}
