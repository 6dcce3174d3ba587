import FoundationEssentials

/// The header of an answer, put together from the lines that libcurl hands over one by one.
struct HeaderBlock: Equatable, Sendable {
    /// The most bytes of header that are accepted, interim answers included.
    static let maximumSize = 64 * 1024

    /// The status code of the block that is being read.
    private(set) var status = 0
    /// The fields of the block that is being read.
    private(set) var headers = HTTPHeaders()
    /// The header of the final answer is here; lines that follow are trailers.
    private(set) var isComplete = false
    /// How many bytes were read.
    private(set) var size = 0

    private var isInsideBlock = false

    /// Reads a line, with or without its line end.
    mutating func append(line bytes: some Collection<UInt8>) {
        size += bytes.count
        guard !isComplete else { return }
        let line = String(decoding: bytes, as: UTF8.self).trimmingLineEnd
        if !isInsideBlock {
            beginBlock(statusLine: line)
        } else if line.isEmpty {
            isInsideBlock = false
            // 1xx answers (RFC 9110, section 15.2) come before the final one.
            isComplete = status >= 200
        } else {
            appendField(line)
        }
    }

    /// Reads `HTTP/1.1 200 OK` or `HTTP/2 200`.
    private mutating func beginBlock(statusLine: Substring) {
        let words = statusLine.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let status = Int(words[1]) else { return }
        self.status = status
        headers = HTTPHeaders()
        isInsideBlock = true
    }

    private mutating func appendField(_ line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return }
        headers.append(
            line[line.index(after: colon)...].trimmingBlanks, to: String(line[..<colon]))
    }
}

extension String {
    fileprivate var trimmingLineEnd: Substring {
        // A carriage return and a line feed are one Character.
        self[...].trimming { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(trimming { $0 == " " || $0 == "\t" })
    }

    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> Substring {
        var rest = drop(while: isTrimmed)
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
