import ShopModel

/// Moments as mails write them, in UTC.
struct MailDate: Hashable, Sendable {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let days = [
        "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
    ]

    private let year: String
    private let month: String
    private let day: Int
    private let weekday: String
    /// Hours, minutes and seconds: `09:41:00`.
    private let clock: String

    /// Takes a moment.
    init(_ time: Timestamp) {
        // The text is 2026-11-24T09:41:00.000Z; the first of January 1970 was a Thursday.
        let text = Array(time.text)
        year = String(text[0..<4])
        month = Self.months[(Int(String(text[5..<7])) ?? 1) - 1]
        day = Int(String(text[8..<10])) ?? 1
        clock = String(text[11..<19])
        let days = (Double(time.milliseconds) / 86_400_000).rounded(.down)
        weekday = Self.days[Int((days.truncatingRemainder(dividingBy: 7) + 7)) % 7]
    }

    /// The date of a header field (RFC 5322, section 3.3): `Tue, 24 Nov 2026 09:41:00 +0000`.
    var headerText: String {
        "\(weekday.prefix(3)), \(day) \(month.prefix(3)) \(year) \(clock) +0000"
    }

    /// The day: `24 November 2026`.
    var dayText: String { "\(day) \(month) \(year)" }

    /// The moment: `24 November 2026, 09:41 UTC`.
    var text: String { "\(dayText), \(clock.prefix(5)) UTC" }
}
