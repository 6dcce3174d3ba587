import CNcurses
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The address of the plan of the terminal that is open; 0 where none is.
private let plan = Atomic<UInt>(0)

/// Gives the terminal back when the program crashes, instead of the runtime's prompt on a screen
/// that nobody could read; then the program dies of the signal as it would have.
struct CrashHandlers {
    private static let numbers = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]
    /// What a handler needs where the stack itself has overflowed.
    private static let stackSize = 1 << 16

    private let former: [(number: Int32, action: sigaction)]
    private let memory: UnsafeMutablePointer<cnc_crash_plan>

    /// Installs the handlers.
    ///
    /// - Parameters:
    ///   - bytes: What to write to the terminal, at most 512 bytes.
    ///   - diagnostics: What was kept of stderr and where it belongs, if anything.
    init(
        terminal: Int32, settings: termios, bytes: [UInt8],
        diagnostics: (captured: Int32, original: Int32)?
    ) {
        memory = .allocate(capacity: 1)
        memory.initialize(to: cnc_crash_plan())
        memory.pointee.terminal = terminal
        memory.pointee.settings = settings
        memory.pointee.captured = diagnostics?.captured ?? -1
        memory.pointee.diagnostics = diagnostics?.original ?? -1
        withUnsafeMutableBytes(of: &memory.pointee.bytes) { $0.copyBytes(from: bytes.prefix(512)) }
        memory.pointee.count = min(512, bytes.count)
        plan.store(UInt(bitPattern: memory), ordering: .releasing)
        Self.useOwnStack()
        SignalMask.open(Self.numbers)
        former = Self.numbers.map { ($0, Self.install($0)) }
    }

    /// Gives the signals back the meaning that they had.
    func remove() {
        for (number, action) in former {
            var action = action
            sigaction(number, &action, nil)
        }
        plan.store(0, ordering: .releasing)
        memory.deallocate()
    }

    /// The stack stays for the rest of the program: a handler may run on it at any time.
    private static func useOwnStack() {
        var present = stack_t()
        guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0 else {
            return
        }
        var stack = stack_t()
        stack.ss_sp = .allocate(byteCount: stackSize, alignment: 16)
        stack.ss_size = stackSize
        sigaltstack(&stack, nil)
    }

    private static func install(_ number: Int32) -> sigaction {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            let address = plan.load(ordering: .acquiring)
            cnc_die_restoring(UnsafePointer(bitPattern: address), number)
        }
        action.sa_flags = SA_ONSTACK | SA_NODEFER
        var former = sigaction()
        sigaction(number, &action, &former)
        return former
    }
}
