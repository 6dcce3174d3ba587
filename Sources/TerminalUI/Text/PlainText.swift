/// Text that needs no sanitising: each of its scalars is visible, one column wide, and alone.
enum PlainText {
    /// Returns the columns of a text, which are its scalars; nil where one needs a closer look.
    static func columns(of text: String) -> Int? {
        var columns = 0
        for scalar in text.unicodeScalars {
            guard isPlain(scalar.value) else { return nil }
            columns += 1
        }
        return columns
    }

    /// ASCII, Latin letters, and the punctuation, currency signs, arrows, mathematical signs and
    /// lines that are assigned, narrow, and neither marks nor format characters.
    private static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7F: true
        case 0xA1..<0xAD, 0xAE..<0x300: true
        case 0x2010..<0x2028, 0x2030..<0x205F: true
        case 0x20A0..<0x20C1, 0x2190..<0x2300, 0x2500..<0x25FD: true
        default: false
        }
    }
}
