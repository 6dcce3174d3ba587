#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps what is written to stderr while the screen is shown, and hands it on afterwards.
///
/// A library's or the runtime's message would scribble over the screen. Where stderr is no
/// terminal it can do no harm and is left alone.
struct CapturedDiagnostics {
    /// The nameless file that takes the messages.
    let captured: Int32
    /// A copy of the original stderr.
    let original: Int32

    /// Begins to keep messages; nil where there is no need or no way.
    init?() {
        guard isatty(STDERR_FILENO) == 1 else { return nil }
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        guard original >= 0 else { return nil }
        var path = Array("/tmp/diagnostics-XXXXXX".utf8CString)
        captured = mkstemp(&path)
        guard captured >= 0 else {
            close(original)
            return nil
        }
        // Nobody else needs the file's name, and it goes with the process.
        unlink(path)
        _ = fcntl(captured, F_SETFD, FD_CLOEXEC)
        redirect()
    }

    /// Has stderr go to the file.
    func redirect() {
        dup2(captured, STDERR_FILENO)
    }

    /// Has stderr go where it went before, and passes on what was kept.
    func handBack() {
        dup2(original, STDERR_FILENO)
        lseek(captured, 0, SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(captured, &bytes, bytes.count)
            guard count > 0 else { break }
            _ = write(STDERR_FILENO, bytes, count)
        }
        ftruncate(captured, 0)
        lseek(captured, 0, SEEK_SET)
    }

    /// Closes both files; call `handBack` before.
    func discard() {
        close(captured)
        close(original)
    }
}
