import ArgumentParser
import StoreServer

/// What concerns the audit log.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Verify the audit log.",
        subcommands: [VerifyCommand.self])

    /// Walks the chain of the log's hashes.
    struct VerifyCommand: MaintenanceCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check that the audit log is what the store wrote.",
            discussion: """
                Nothing is changed, and a server may be running. Prints the number of entries \
                and the hash of the last one: kept elsewhere, it shows later whether the log was \
                written anew. Ends with 1 where an entry is altered, missing or added.
                """)

        @OptionGroup(title: "The store")
        var storage: StorageOptions

        func work(on place: StorePlace) async throws {
            let store = try await MaintainedStore.look(in: place.folder, place.location)
            switch try await store.verifyAuditLog() {
            case .intact(let entries, let head):
                let hash = head.isEmpty ? "" : ", the last one \(head)"
                StandardStream.output.write("the audit log is whole: \(entries) entries\(hash)")
            case .broken(let sequence, let fault):
                StandardStream.output.write(
                    "entry \(sequence) of the audit log is \(fault.rawValue)")
                throw ExitCode.failure
            }
        }
    }
}
