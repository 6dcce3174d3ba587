package import Foundation

/// A folder of a test's own, removed with everything in it at the end.
package final class ScratchFolder: Sendable {
    /// Where it is.
    package let url: URL

    /// Makes a folder, in memory where that is asked for and the system has such a place: for tests
    /// that commit thousands of times, and whose power does not fail.
    package init(inMemory: Bool = false) {
        let memory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
        let hasMemory = inMemory && FileManager.default.fileExists(atPath: memory.path)
        let root = hasMemory ? memory : FileManager.default.temporaryDirectory
        // Short, since the path of a socket in it has 107 bytes at most (unix(7)).
        url = root.appending(
            path: "watchshop-test-\(UUID().uuidString.prefix(13))", directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            preconditionFailure("no temporary folder: \(error)")
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            FileHandle.standardError.write(Data("\(url.path) stays behind: \(error)\n".utf8))
        }
    }

    /// Its path, without a slash at the end.
    package var path: String { url.path }

    /// Returns the path of a file in it.
    package func file(_ name: String) -> String { url.appending(path: name).path }

    /// The names of what is in it, sorted.
    package var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}
