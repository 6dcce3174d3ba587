import CNcurses

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The signals that are kept from the calling thread.
enum SignalMask {
    /// Lets signals through that the program may have been started with as blocked: a parent's mask
    /// is inherited, and a terminal that is deaf to its size and its end is none.
    static func open(_ numbers: [Int32]) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in numbers { sigaddset(&signals, number) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}
