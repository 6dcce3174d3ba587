extension Sequence<UInt8> {
    /// The bytes as lower-case hexadecimal digits, two for each.
    var hexadecimal: String {
        reduce(into: "") { text, byte in
            text += byte < 16 ? "0" : ""
            text += String(byte, radix: 16)
        }
    }
}
