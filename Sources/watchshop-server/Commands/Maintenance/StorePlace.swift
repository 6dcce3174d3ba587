import FoundationEssentials
import StoreServer

/// Which store a command is about.
struct StorePlace {
    /// The folder of its files.
    let folder: String
    /// Its database.
    let location: DatabaseLocation

    /// Reads options, the environment and the file; what others can read is warned of.
    init(_ options: StorageOptions) throws {
        var sources = SettingSources(
            options: options.values, environment: ProcessInfo.processInfo.environment,
            file: try options.config.map { try ConfigurationFile(path: $0).values } ?? [:])
        let data = sources.text(.data)
        let postgres = sources.database()
        guard sources.problems.isEmpty else { throw SettingsError(sources.problems) }
        for warning in sources.warnings {
            StandardStream.error.write("watchshop-server: \(warning)")
        }
        folder = try DataFolder(path: data, isTemporary: false).path
        location = postgres.map { .postgres($0) } ?? .file
    }

    /// Opens the store to change it, with a current schema.
    func open() async throws -> MaintainedStore {
        let store = try await MaintainedStore.open(in: folder, location)
        for step in try await store.migrate() {
            StandardStream.output.write("migrated to step \(step.version), \(step.name)")
        }
        return store
    }
}
