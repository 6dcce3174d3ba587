import Glibc
import NIOCore
import StoreServer

/// Why the server does not serve, in one line for each reason.
struct StartFailure {
    /// The lines.
    let lines: [String]

    /// Finds the words for an error; the host and the port are those to listen on, once known.
    init(_ error: any Error, host: String?, port: Int?) {
        lines =
            switch error {
            case let error as SettingsError: error.problems.map { $0 + "." }
            case let error as StoreStartError: [Self.words(for: error)]
            case let error as SigningKeyFileError: [Self.words(for: error)]
            case let error as DataFolderError: [Self.words(for: error)]
            case let error as MaintenanceError: [error.words + "."]
            case let error as IOError: [Self.words(for: error, host: host, port: port)]
            default: ["it failed: \(error)"]
            }
    }

    private static func words(for error: StoreStartError) -> String {
        switch error {
        case .folderUnusable(let path, let reason):
            "the folder \(path) cannot be used: \(reason)."
        case .folderInUse(let path):
            "another server is using the folder \(path)."
        case .databaseUnusable(let path, let error):
            "the store \(path) cannot be used: \(words(for: error))."
        case .schema(.storeIsNewer(let version, let newestKnown)):
            """
            the store was written by a newer watchshop-server (schema \(version); this one knows \
            up to \(newestKnown)). Nothing was changed.
            """
        case .schema(.editedAfterwards(let version, let name)):
            """
            the store's schema step \(version) (\(name)) is not the one of this \
            watchshop-server. Nothing was changed.
            """
        case .resourcesMissing(let searched):
            "the catalogue is missing; looked in \(searched.joined(separator: " and "))."
        case .mailUnusable(let reason): "mail cannot be sent: \(reason)."
        case .certificateUnusable(let reason):
            "\(reason)."
        case .demoAccounts(let emails):
            """
            accounts of a demo, whose password everybody knows, are in the store: \
            \(emails.joined(separator: ", ")). Disable them, or begin with a new store.
            """
        case .seedBroken(let file, let detail):
            "the catalogue \(file) is broken: \(detail). No store was made."
        }
    }

    private static func words(for error: DatabaseError) -> String {
        switch error {
        case .busy: "another program is writing to it"
        case .full: "the disk is full"
        case .ioFailure: "the disk is full or fails"
        case .readOnly: "it may not be written"
        case .corrupt: "it is damaged, or no store"
        case .cannotOpen: "it cannot be opened"
        case .unreachable(let reason): "it cannot be reached: \(reason)"
        case .unsuitable(let reason): reason
        case .outcomeUnknown: "the connection broke at the end; run the command again"
        default: "\(error)"
        }
    }

    private static func words(for error: SigningKeyFileError) -> String {
        switch error {
        case .unreadable(let path, let code):
            "the signing keys \(path) cannot be read: \(String(cString: strerror(code)))."
        case .unwritable(let path, let code):
            "the signing keys \(path) cannot be written: \(String(cString: strerror(code)))."
        case .readableByOthers(let path):
            "others can read the signing keys \(path). Remove the file, or chmod 600 it."
        case .damaged(let path):
            "the signing keys \(path) are damaged. Without the file new ones are made."
        }
    }

    private static func words(for error: DataFolderError) -> String {
        switch error {
        case .noHome: "say with --data where the store's files are; HOME is not set."
        case .noTemporaryFolder(let path, let reason):
            "there is no room for a demo store in \(path): \(reason)."
        }
    }

    private static func words(for error: IOError, host: String?, port: Int?) -> String {
        let port = port.map(String.init) ?? "?"
        return switch error.errnoCode {
        case EADDRINUSE:
            "port \(port) is in use. Choose another one with --port, or 0 for a free one."
        case EACCES:
            "port \(port) needs a privilege. Choose one above 1023 with --port."
        default:
            """
            it cannot listen on \(host ?? "?"), port \(port): \
            \(String(cString: strerror(error.errnoCode))).
            """
        }
    }
}
