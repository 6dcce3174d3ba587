package import FoundationEssentials

/// A moment in whole milliseconds since 1970 in UTC, written as RFC 3339 on the wire.
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z, negative before.
    package let milliseconds: Int64

    /// Wraps milliseconds since 1970.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Takes a date, cut to whole milliseconds.
    package init(_ date: Date) {
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded(.down))
    }

    /// The present moment by the machine's clock.
    package static var now: Timestamp { Timestamp(Date()) }

    /// The same moment as a date.
    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// The text of RFC 3339 in UTC with milliseconds: `2026-11-24T09:41:00.000Z`.
    package var text: String { date.formatted(Self.style) }

    /// Reads RFC 3339 in UTC with or without a fraction; nil for anything else.
    package init?(text: String) {
        for style in [Self.style, Self.wholeSeconds] {
            guard case .success(let date) = Result(catching: { try style.parse(text) }) else {
                continue
            }
            self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
            // The style is lenient and turns 25:00 into 01:00 of the next day.
            guard self.text.prefix(19) == text.prefix(19) else { return nil }
            return
        }
        return nil
    }

    /// Returns the moment some seconds later, or earlier for a negative number.
    package func advanced(bySeconds seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + seconds * 1000)
    }

    /// Tells which moment is earlier.
    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// Reads RFC 3339 text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = Self(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not RFC 3339")
        }
        self = time
    }

    /// Writes RFC 3339 text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private static let wholeSeconds = Date.ISO8601FormatStyle()
}
