import Glibc

/// How many files and connections the process may have open.
enum OpenFileLimit {
    /// Raises the soft limit towards the hard one.
    ///
    /// A shell's usual 1,024 is fewer than the connections that a store serves. A system that
    /// refuses leaves it as it is.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
