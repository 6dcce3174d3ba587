/// Texts as a C function takes an array of them: with a null pointer at the end.
struct CStrings {
    private var bytes: [CChar] = []
    private var offsets: [Int] = []

    /// Copies the texts, none of which holds a NUL.
    init(_ texts: [String]) {
        for text in texts {
            offsets.append(bytes.count)
            bytes += text.utf8CString
        }
    }

    /// Calls a function with the array, which is good until it returns.
    func withPointers<Value>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
        bytes.withUnsafeBufferPointer { buffer in
            var pointers = offsets.map { offset in buffer.baseAddress.map { $0 + offset } }
            pointers.append(nil)
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
