import Glibc
import ShopModel
import TerminalUI

/// A moment taken apart on a person's clock and calendar.
///
/// The C library does it: it knows every zone, and costs nothing at the start of the program.
struct LocalTime: Equatable, Sendable {
    /// The year, such as 2026.
    let year: Int
    /// The month, 1 to 12.
    let month: Int
    /// The day of the month, 1 to 31.
    let day: Int
    /// The day of the week, 0 for Sunday.
    let weekday: Int
    /// The hour, 0 to 23.
    let hour: Int
    /// The minute, 0 to 59.
    let minute: Int

    /// Takes a moment apart.
    init(_ time: Timestamp, zone: TimeZoneRule) {
        var parts = tm()
        switch zone {
        case .system:
            var seconds = time_t(time.secondsSince1970)
            localtime_r(&seconds, &parts)
        case .offset(let east):
            var seconds = time_t(time.secondsSince1970 + Int64(east))
            gmtime_r(&seconds, &parts)
        }
        year = Int(parts.tm_year) + 1900
        month = Int(parts.tm_mon) + 1
        day = Int(parts.tm_mday)
        weekday = Int(parts.tm_wday)
        hour = Int(parts.tm_hour)
        minute = Int(parts.tm_min)
    }

    /// The time of day: `09:41`.
    var clock: SafeText { "\(Self.twoDigits(hour)):\(Self.twoDigits(minute))" }

    /// The day of the month: `26 Nov`.
    var dayAndMonth: SafeText { "\(day) \(Self.months[(month - 1) % 12])" }

    /// The day without its year: `Thu 26 Nov`.
    var shortDate: SafeText { "\(Self.weekdays[weekday % 7]) \(dayAndMonth)" }

    /// The day with its year: `26 Nov 2026`.
    var fullDate: SafeText { "\(dayAndMonth) \(year)" }

    /// Whether both are on one day of the calendar.
    func isSameDay(as other: LocalTime) -> Bool {
        year == other.year && month == other.month && day == other.day
    }

    private static func twoDigits(_ number: Int) -> SafeText {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static let weekdays: [SafeText] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months: [SafeText] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Timestamp {
    /// Whole seconds since 1970, rounded down.
    fileprivate var secondsSince1970: Int64 {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
