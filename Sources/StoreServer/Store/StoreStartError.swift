/// Why a store cannot be opened.
package enum StoreStartError: Error, Equatable, Sendable {
    /// The data folder cannot be made, entered or written; the reason is the system's.
    case folderUnusable(String, reason: String)
    /// Another server holds the data folder.
    case folderInUse(String)
    /// The database refuses to be opened or written.
    case databaseUnusable(String, DatabaseError)
    /// The schema cannot be brought up to date.
    case schema(MigrationError)
    /// The pictures and the catalogue that came with the program are not where they should be.
    case resourcesMissing(searched: [String])
    /// The catalogue of a new store is wrong at a place.
    case seedBroken(file: String, detail: String)
    /// The certificate or its key cannot be read or used; the reason says which file.
    case certificateUnusable(String)
    /// Mail is set up in a way that cannot work; the reason says how.
    case mailUnusable(String)
    /// Accounts of a demo, whose password everybody knows, are in a store of real customers.
    case demoAccounts([String])
}
