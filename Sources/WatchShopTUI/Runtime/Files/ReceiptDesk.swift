import Dispatch
import Glibc
import LocalCache
import ShopModel

/// Where receipts go on this machine: to files in the person's home, and to a program that prints.
struct ReceiptDesk: Sendable {
    /// The folder that takes the files; nil where the person has no home.
    let folder: String?
    /// The program that prints what it reads from its input, and its arguments.
    let printCommand: [String]

    /// How many receipts of one order a folder can hold.
    private static let mostFiles = 100

    /// Uses a folder and a program.
    init(folder: String?, printCommand: [String]) {
        self.folder = folder
        self.printCommand = printCommand
    }

    /// Uses `HOME`, and `WATCHSHOP_PRINT_COMMAND` or else `lp`, the command of POSIX.
    init(environment: (String) -> String?) {
        let words = environment("WATCHSHOP_PRINT_COMMAND")?.split(separator: " ").map(String.init)
        self.init(
            folder: environment("HOME").flatMap { $0.isEmpty ? nil : $0 },
            printCommand: words.flatMap { $0.isEmpty ? nil : $0 } ?? ["lp"])
    }

    // MARK: Saving

    /// Writes a receipt to a new file that only its owner can read, and returns its path.
    ///
    /// A file that is there already stays as it is: the next number is taken.
    func save(_ text: String, of order: OrderID) throws(CacheError) -> String {
        guard let folder else { throw .notWritable(path: "The home folder") }
        for number in 1...Self.mostFiles {
            let suffix = number == 1 ? "" : "-\(number)"
            let path = "\(folder)/watchshop-receipt-\(order)\(suffix).txt"
            let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file < 0, errno == EEXIST { continue }
            guard file >= 0 else { throw .notWritable(path: path) }
            defer { close(file) }
            guard DescriptorOutput(descriptor: file).write(text) == nil, fsync(file) == 0 else {
                let isFull = errno == ENOSPC
                unlink(path)
                throw isFull ? .diskFull : .notWritable(path: path)
            }
            return path
        }
        throw .notWritable(path: folder)
    }

    // MARK: Printing

    /// Gives a receipt to the program that prints; returns whether that has taken it.
    func sendToPrinter(_ text: String) async -> Bool {
        let command = printCommand
        return await withCheckedContinuation { continuation in
            // Waiting for a child blocks, which a thread of the cooperative pool must not.
            DispatchQueue.global().async { @Sendable in
                continuation.resume(returning: Self.run(command, input: text))
            }
        }
    }

    private static func run(_ command: [String], input text: String) -> Bool {
        guard let program = command.first, let input = file(of: text) else { return false }
        defer { close(input) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        for output in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var child: pid_t = 0
        guard posix_spawnp(&child, program, &actions, nil, words, environ) == 0 else {
            return false
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }

    /// A file that has no name any more, with a text in it, to be read from its start.
    private static func file(of text: String) -> Int32? {
        var path = Array("/tmp/watchshop-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { return nil }
        unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard DescriptorOutput(descriptor: file).write(text) == nil,
            lseek(file, 0, SEEK_SET) == 0
        else {
            close(file)
            return nil
        }
        return file
    }
}
