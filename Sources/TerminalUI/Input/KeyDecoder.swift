/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in any pieces. A lone Escape is a key only when nothing followed it for a while:
/// the owner calls `flush` after `quietTime` without a byte. Sequences that mean no key, replies of
/// the terminal among them, are swallowed whole.
package struct KeyDecoder: Sendable {
    /// What to wait for, with no further byte, before calling `flush`; nil where nothing is open.
    package enum Pending: Hashable, Sendable {
        /// An Escape that may begin a sequence.
        case escape
        /// A paste whose end has not come.
        case paste
    }

    /// The most bytes that a paste keeps; the rest is dropped.
    package static let mostPasted = 1 << 20

    private static let mostInSequence = 4096
    static let pasteEnd = Array("\u{1B}[201~".utf8)

    private let sequences: [ArraySlice<UInt8>: Key]
    private var buffer: [UInt8] = []
    private var paste: [UInt8]?
    private var reports: [TerminalReport] = []

    /// Creates a decoder.
    ///
    /// - Parameter sequences: What the terminal at hand sends for its keys, Escape included, where
    ///   it differs from the usual; from its terminfo entry.
    package init(sequences: [[UInt8]: Key] = [:]) {
        self.sequences = Dictionary(
            uniqueKeysWithValues: sequences.map { (ArraySlice($0.key), $0.value) })
    }

    /// What is open at the end of the bytes so far.
    package var pending: Pending? {
        paste != nil ? .paste : buffer.isEmpty ? nil : .escape
    }

    /// Takes bytes in and returns the keys that are complete.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        buffer += bytes
        return decodeBuffer(isFinal: false)
    }

    /// Takes what is open for what it is: an Escape, Alt with a key, or the end of a paste.
    package mutating func flush() -> [Key] {
        if paste != nil {
            let rest = buffer
            buffer = []
            return [finishPaste(adding: rest[...])]
        }
        return decodeBuffer(isFinal: true)
    }

    /// Returns what the terminal said of itself since the last call, oldest first.
    package mutating func takeReports() -> [TerminalReport] {
        defer { reports = [] }
        return reports
    }

    private mutating func decodeBuffer(isFinal: Bool) -> [Key] {
        var keys: [Key] = []
        var rest = buffer[...]
        while !rest.isEmpty {
            if paste != nil {
                guard let key = continuePaste(&rest) else { break }
                keys.append(key)
                continue
            }
            if rest.first != 0x1B {
                guard let typed = takeTyped(&rest, isFinal: isFinal) else { break }
                keys += typed
                continue
            }
            switch EscapeSequence.parse(rest, known: sequences, isFinal: isFinal) {
            case .incomplete where rest.count > Self.mostInSequence:
                rest = []
            case .incomplete:
                buffer = Array(rest)
                return keys
            case .pasteStart(let length):
                rest = rest.dropFirst(length)
                paste = []
            case .keys(let found, let length):
                keys += found
                rest = rest.dropFirst(length)
            case .report(let report, let length):
                reports.append(report)
                rest = rest.dropFirst(length)
            }
        }
        buffer = Array(rest)
        return keys
    }

    private func takeTyped(_ rest: inout ArraySlice<UInt8>, isFinal: Bool) -> [Key]? {
        let run = rest.prefix { $0 != 0x1B }
        let whole = isFinal || run.endIndex < rest.endIndex ? run : run.droppingIncompleteUTF8()
        guard !whole.isEmpty else { return nil }
        rest = rest[whole.endIndex...]
        return TypedText.keys(whole)
    }

    private mutating func continuePaste(_ rest: inout ArraySlice<UInt8>) -> Key? {
        guard var end = rest.firstRange(of: Self.pasteEnd) else {
            // The end marker may be cut: its beginning stays for the next bytes.
            let kept = rest.suffix(Self.pasteEnd.count - 1)
            let tail = kept.lastIndex(of: 0x1B).map { rest[$0...] } ?? []
            keep(rest.dropLast(tail.count))
            rest = tail
            return nil
        }
        // A second end without a start between means that the first was part of what was pasted.
        while let next = rest[end.upperBound...].firstRange(of: Self.pasteEnd),
            !rest[end.upperBound..<next.lowerBound].contains(0x1B)
        {
            end = next
        }
        let key = finishPaste(adding: rest[..<end.lowerBound])
        rest = rest[end.upperBound...]
        return key
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        let room = Self.mostPasted - (paste?.count ?? 0)
        paste?.append(contentsOf: bytes.prefix(max(0, room)))
    }

    private mutating func finishPaste(adding bytes: ArraySlice<UInt8>) -> Key {
        keep(bytes)
        let text = String(decoding: paste ?? [], as: UTF8.self)
        paste = nil
        return .paste(text)
    }
}
