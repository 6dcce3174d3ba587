import CNcurses
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The write end of the pipe of the terminal that is open; -1 where none is.
private let notedIn = Atomic<Int32>(-1)

/// Has signals noted in a pipe instead of ending the program, until it is taken back.
struct SignalHandlers {
    /// The signals that the loop is told of.
    private static let numbers = [SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT, SIGQUIT]

    private let former: [(number: Int32, action: sigaction)]

    /// Installs the handlers; only one terminal can have them at a time.
    init(pipe: SignalPipe) {
        notedIn.store(pipe.writeEnd, ordering: .releasing)
        SignalMask.open(Self.numbers)
        former = Self.numbers.map { ($0, Self.install($0)) }
    }

    /// Gives the signals back the meaning that they had.
    func remove() {
        for (number, action) in former {
            var action = action
            sigaction(number, &action, nil)
        }
        notedIn.store(-1, ordering: .releasing)
    }

    /// Stops the process group as the terminal's suspend key would, and returns when it goes on.
    static func stop() {
        var standard = sigaction()
        standard.__sigaction_handler.sa_handler = SIG_DFL
        var former = sigaction()
        sigaction(SIGTSTP, &standard, &former)
        kill(0, SIGTSTP)
        sigaction(SIGTSTP, &former, nil)
    }

    private static func install(_ number: Int32) -> sigaction {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            cnc_note_signal(notedIn.load(ordering: .acquiring), number)
        }
        action.sa_flags = SA_RESTART
        var former = sigaction()
        sigaction(number, &action, &former)
        return former
    }
}
