import StoreServer

extension MaintenanceError {
    /// What is wrong and what helps, without a full stop.
    var words: String {
        switch self {
        case .noStore(let name):
            "there is no store in \(name); run `watchshop-server serve` or `seed` to make one"
        case .schemaBehind(let name):
            "the schema of \(name) misses steps; run `watchshop-server migrate`"
        case .storeExists(let name):
            "there is a store in \(name); --replace puts the backup in its place"
        case .serversConnected(let count):
            "\(count) connections of running servers are open; stop the servers first"
        case .fileExists(let path):
            "there is a file \(path) already; it was not touched"
        case .fileUnusable(let path, let reason):
            "the file \(path) cannot be used: \(reason)"
        case .notABackup(let path):
            "\(path) is no backup of a store, or damaged"
        case .oldTableMissing(let name):
            "the old database has no table \(name)"
        case .accountRefused(let reason):
            reason
        }
    }
}
