#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A short program that is run to its end.
enum ChildProcess {
    /// Runs a program found on PATH, without input and output; nil where it could not be run, else
    /// its exit status, or 128 and the signal that ended it.
    static func run(_ arguments: [String]) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var identifier: pid_t = 0
        guard posix_spawnp(&identifier, arguments[0], &actions, nil, &pointers, environ) == 0 else {
            return nil
        }
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) == -1 {
            guard errno == EINTR else { return nil }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}
