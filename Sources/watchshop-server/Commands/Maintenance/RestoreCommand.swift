import ArgumentParser
import StoreServer

/// Brings a store back from a file.
struct RestoreCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Bring a store back from a file that `backup` wrote.",
        discussion: """
            No server may be running on the store. Clients notice by the new epoch, and fetch \
            everything anew.
            """)

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @Flag(help: "Replace the store that is there without asking.")
    var replace = false

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func work(on place: StorePlace) async throws {
        do {
            try await restore(to: place, replacing: replace)
        } catch MaintenanceError.storeExists(let name) where !replace {
            guard Prompt.confirm("There is a store in \(name). Replace it?") else {
                throw MaintenanceError.storeExists(name)
            }
            try await restore(to: place, replacing: true)
        }
        StandardStream.output.write("restored \(file)")
    }

    private func restore(to place: StorePlace, replacing: Bool) async throws {
        try await StoreBackup(path: file).restore(
            in: place.folder, place.location, replacing: replacing)
    }
}
