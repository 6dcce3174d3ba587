import ArgumentParser
import StoreServer

/// Puts watches into a store.
struct SeedCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Add the watches of a catalogue file; make the store where there is none.",
        discussion: "Watches whose model code is there already stay as they are.")

    @Argument(
        help: ArgumentHelp(
            "The file; without one, the catalogue that comes with the program.",
            valueName: "file"))
    var file: String?

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func work(on place: StorePlace) async throws {
        let catalogue = try file ?? StoreResources.locate().catalogueFile
        let outcome = try await StoreSeeding(place.open()).add(catalogue)
        if outcome.isNewStore { StandardStream.output.write("made a new store") }
        StandardStream.output.write(
            "added \(outcome.added) watches; \(outcome.known) were there already")
    }
}
