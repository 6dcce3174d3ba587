import FoundationEssentials

/// Text of a header field, encoded where it must be (RFC 2047).
enum EncodedWord {
    /// How many bytes one word holds, so that in base64, in its frame and behind the name of a
    /// field it is no longer than 76 characters.
    private static let capacity = 39
    /// How long text that needs no encoding may be without being folded.
    private static let longest = 60

    /// Returns text for an unstructured field such as the subject.
    static func text(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isPlain && text.utf8.count <= longest && !text.contains("=?")
            ? text : words(of: text)
    }

    /// Returns the name beside an address, which has no special characters unless it is encoded.
    static func phrase(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
                true
            default: false
            }
        }
        return isPlain && text.utf8.count <= longest ? text : words(of: text)
    }

    /// Encodes a text as words on lines of their own; none of them ends within a character.
    private static func words(of text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        func flush() {
            words.append("=?utf-8?B?\(Data(bytes).base64EncodedString())?=")
            bytes.removeAll()
        }
        for scalar in text.unicodeScalars {
            let next = Array(String(scalar).utf8)
            if bytes.count + next.count > capacity { flush() }
            bytes += next
        }
        if !bytes.isEmpty { flush() }
        return words.joined(separator: "\r\n ")
    }
}
