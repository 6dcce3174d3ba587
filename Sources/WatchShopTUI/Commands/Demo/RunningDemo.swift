import Glibc
import LocalCache

/// The demo that runs on this machine, as this person's other terminals find it.
struct RunningDemo {
    private let folder: String
    private var path: String { "\(folder)/demo" }

    /// Finds where a demo is announced.
    init(environment: (String) -> String?) throws(CommandFailure) {
        guard let folders = HomeFolders(environment: environment) else {
            throw CommandFailure("Neither HOME nor WATCHSHOP_HOME is set.", status: .usage)
        }
        folder = folders.state
    }

    /// Says where the demo of this process is; one that cannot be found can be used all the same.
    func announce(_ address: String) {
        do throws(CacheError) {
            try PrivateFiles.makeFolder(folder)
            try PrivateFiles.replace(path, with: "\(address)\n")
        } catch {
            StandardError.write("\(folder) cannot be written: nobody can join this demo.")
        }
    }

    /// Takes back what was said, unless a later demo has said something else.
    func withdraw(_ address: String) {
        if FirstLine.read(path) == address { unlink(path) }
    }

    /// Returns where the demo is that was announced last.
    func address() throws(CommandFailure) -> String {
        guard let address = FirstLine.read(path), !address.isEmpty else {
            throw CommandFailure("No demo is running: watchshop demo starts one.")
        }
        return address
    }
}
