import Synchronization

/// Faults that wait for the next requests to the API, whose sender cannot set a header.
final class FaultQueue: Sendable {
    private let waiting = Mutex<[SandboxFault]>([])

    /// Adds faults, one for each of the next requests.
    func add(_ faults: [SandboxFault]) {
        waiting.withLock { $0.append(contentsOf: faults) }
    }

    /// Takes the next one.
    func take() -> SandboxFault? {
        waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
