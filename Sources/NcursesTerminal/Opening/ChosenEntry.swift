import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The description that a terminal is opened with, and the colours to use on it.
struct ChosenEntry {
    /// The name in the terminfo database.
    let name: String
    /// The number of colours to use.
    let level: ColourLevel
    /// A folder to search for the description before all others.
    let folder: String?

    /// Chooses for a terminal; makes a description with more colours where one is needed, and does
    /// with fewer where that cannot be made.
    init(_ entry: TerminalEntry, _ options: TerminalOptions) {
        let wanted = ColourDetection.level(
            asked: options.colourLevel, described: entry.colours, isFallback: entry.isFallback,
            environment: options.environment)
        if let cache = options.cacheFolder,
            let derived = DerivedEntry(base: entry, level: wanted, cacheFolder: cache),
            derived.prepare()
        {
            self.init(name: derived.name, level: wanted, folder: derived.folder)
        } else {
            let most = ColourDetection.level(
                asked: nil, described: entry.colours, isFallback: false, environment: { _ in nil })
            self.init(name: entry.name, level: min(wanted, most), folder: nil)
        }
    }

    private init(name: String, level: ColourLevel, folder: String?) {
        self.name = name
        self.level = level
        self.folder = folder
    }

    /// Calls a function that looks the description up, with its folder in reach.
    func withSearchPath<Result>(_ body: () -> Result) -> Result {
        guard let folder else { return body() }
        let former = TerminalOptions.processEnvironment("TERMINFO_DIRS")
        // An empty entry stands for the folders that are searched anyway (terminfo(5)).
        setenv("TERMINFO_DIRS", "\(folder):\(former ?? "")", 1)
        defer {
            if let former {
                setenv("TERMINFO_DIRS", former, 1)
            } else {
                unsetenv("TERMINFO_DIRS")
            }
        }
        return body()
    }
}
