/// A place in the change log that a client has come to.
///
/// On the wire it is `epoch.sequence`, or `epoch.sequence.base` while a client that began with
/// nothing is still on its way; clients must not look into it.
struct ChangeCursor: Hashable, Sendable {
    /// The life of the log that the numbers belong to.
    let epoch: String
    /// The last sequence that the client has; 0 before the first one.
    let sequence: Int64
    /// The newest sequence when the client began with nothing, until it has come that far.
    ///
    /// What it has read is at least as new as that, so a removal that was forgotten before it
    /// cannot be missed, however far below it the sequence still is.
    let base: Int64

    init(epoch: String, sequence: Int64, base: Int64 = 0) {
        self.epoch = epoch
        self.sequence = sequence
        self.base = base
    }

    /// The sequence up to which the client can have missed nothing.
    var reach: Int64 { max(sequence, base) }

    /// Reads the wire form; nil for text that no store made.
    init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.dropFirst().compactMap { Int64($0) }
        guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        self.init(
            epoch: String(parts[0]), sequence: numbers[0],
            base: numbers.count == 2 ? numbers[1] : 0)
        guard self.text == text, !epoch.isEmpty else { return nil }
    }

    /// The wire form.
    var text: String {
        base > sequence ? "\(epoch).\(sequence).\(base)" : "\(epoch).\(sequence)"
    }
}
