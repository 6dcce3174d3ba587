import Glibc

/// What an open descriptor takes, however many calls that needs.
struct DescriptorOutput {
    let descriptor: Int32

    /// Writes a text whole; returns the error number of the call that failed, nil where none did.
    func write(_ text: String) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}
