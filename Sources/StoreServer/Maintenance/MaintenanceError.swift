/// Why a command leaves a store as it is.
package enum MaintenanceError: Error, Equatable, Sendable {
    /// There is no store in the folder or the database.
    case noStore(String)
    /// The schema misses steps, and the command only looks.
    case schemaBehind(String)
    /// There is a store already, and nobody said to replace it.
    case storeExists(String)
    /// Servers are connected to the database.
    case serversConnected(Int)
    /// A file of the name is there.
    case fileExists(String)
    /// The file cannot be read or written; the reason is the system's.
    case fileUnusable(String, reason: String)
    /// The file is no backup of a store.
    case notABackup(String)
    /// The old store has no table of the name.
    case oldTableMissing(String)
    /// The account cannot be opened; the reason is in words.
    case accountRefused(String)
}
