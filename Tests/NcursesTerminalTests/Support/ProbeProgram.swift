import Foundation

/// Where the probe was built: beside the tests.
enum ProbeProgram {
    /// The path of the program.
    static let path: String = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "terminal-probe")
        return beside.path
    }()
}
