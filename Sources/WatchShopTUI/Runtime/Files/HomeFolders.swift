/// Where the program keeps what, by the XDG Base Directory Specification 0.8.
///
/// `WATCHSHOP_HOME` puts everything below one folder instead, for tests and demos.
struct HomeFolders: Equatable, Sendable {
    /// What must not be lost: stores, carts, sessions.
    let data: String
    /// The log, and what the program remembers of its last run.
    let state: String
    /// What can be made again.
    let cache: String
    /// What people write themselves.
    let configuration: String

    /// Finds the folders from variables of the environment; nil where there is no home at all.
    init?(environment: (String) -> String?) {
        func variable(_ name: String) -> String? {
            environment(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        if let home = variable("WATCHSHOP_HOME") {
            self.init(home: home)
            return
        }
        let home = variable("HOME")
        /// A relative path in one of these variables is to be ignored, says the specification.
        func folder(_ name: String, _ usual: String) -> String? {
            let given = variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
            return (given ?? home.map { "\($0)/\(usual)" }).map { "\($0)/watchshop" }
        }
        guard let data = folder("XDG_DATA_HOME", ".local/share"),
            let state = folder("XDG_STATE_HOME", ".local/state"),
            let cache = folder("XDG_CACHE_HOME", ".cache"),
            let configuration = folder("XDG_CONFIG_HOME", ".config")
        else { return nil }
        self.init(data: data, state: state, cache: cache, configuration: configuration)
    }

    private init(data: String, state: String, cache: String, configuration: String) {
        self.data = data
        self.state = state
        self.cache = cache
        self.configuration = configuration
    }

    /// Puts everything below one folder.
    init(home: String) {
        self.init(
            data: "\(home)/data", state: "\(home)/state", cache: "\(home)/cache",
            configuration: "\(home)/config")
    }
}
