import LocalCache

/// Where the store is that a person means, and where this machine keeps what it knows of it.
struct StoreAddress: Sendable {
    /// The address; nil where none was ever named.
    let server: String?
    /// Where things are kept.
    let folders: HomeFolders
    private let named: String?
    private let last: LastServer

    /// Finds the address: the one that was named, or the variable's, or the one used last.
    init(_ option: String?, environment: (String) -> String?) throws(CommandFailure) {
        guard let folders = HomeFolders(environment: environment) else {
            throw CommandFailure("Neither HOME nor WATCHSHOP_HOME is set.", status: .usage)
        }
        self.folders = folders
        last = LastServer(folder: folders.state)
        named = [option, environment("WATCHSHOP_SERVER")].compactMap { $0 }.first { !$0.isEmpty }
        server = named ?? last.load()
    }

    /// Keeps an address that was named as the one used last.
    func remember() {
        guard let named else { return }
        do throws(CacheError) {
            try last.save(named)
        } catch {
            StandardError.write("\(folders.state) cannot be written: name the store next time.")
        }
    }
}
