import ArgumentParser

/// A command that works on a store and ends.
protocol MaintenanceCommand: AsyncParsableCommand {
    /// The options that say which store.
    var storage: StorageOptions { get }

    /// Does the work; what it throws is told in words.
    func work(on place: StorePlace) async throws
}

extension MaintenanceCommand {
    func run() async throws {
        do {
            try await work(on: StorePlace(storage))
        } catch let code as ExitCode {
            throw code
        } catch {
            for line in StartFailure(error, host: nil, port: nil).lines {
                StandardStream.error.write("watchshop-server: \(line)")
            }
            throw ExitCode.failure
        }
    }
}
