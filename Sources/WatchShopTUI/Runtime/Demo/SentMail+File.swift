import FoundationEssentials
import TerminalUI

extension SentMail {
    /// Reads the plain text of a mail as the store's folder has it (RFC 5322, RFC 2045).
    init(message: String) {
        let parts = message.replacing("\r\n", with: "\n").split(
            separator: "\n\n", maxSplits: 2, omittingEmptySubsequences: false)
        func field(_ name: String) -> SafeText {
            let line = parts.first?.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
            return SafeText(sanitizing: line?.dropFirst(name.count + 2) ?? "")
        }
        recipient = field("To")
        subject = field("Subject")
        let text = parts.last.map { Self.firstPart($0) } ?? ""
        lines = Self.decoded(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map { SafeText(sanitizing: $0) }
    }

    /// Reads the mails of a folder, newest first.
    static func all(in folder: String) throws -> [SentMail] {
        let files = FileManager.default
        guard files.fileExists(atPath: folder) else { return [] }
        let names = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }
        let dated = try names.map { name in
            let path = "\(folder)/\(name)"
            let facts = try files.attributesOfItem(atPath: path)
            return (path: path, date: facts[.modificationDate] as? Date ?? .distantPast)
        }
        return try dated.sorted { $0.date > $1.date }.map { entry in
            let data = try Data(contentsOf: URL(filePath: entry.path))
            return SentMail(message: String(decoding: data, as: UTF8.self))
        }
    }

    /// The first part of a multipart body, up to the next boundary.
    private static func firstPart(_ body: Substring) -> String {
        body.split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.hasPrefix("--=_") }.joined(separator: "\n")
    }

    /// Undoes the quoted-printable encoding (RFC 2045, section 6.7).
    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacing("=\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "="), digits.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
