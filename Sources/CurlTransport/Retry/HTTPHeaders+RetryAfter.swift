import CCurl
package import FoundationEssentials

extension HTTPHeaders {
    /// The time that `Retry-After` asks to wait (RFC 9110, section 10.2.3); `nil` when it is absent
    /// or neither a number of seconds nor an HTTP date.
    ///
    /// A date is compared with the answer's own `Date`, so that a wrong clock here does not matter,
    /// and with `now` when there is none. One that has passed is no wait. A wait longer than
    /// `limit` is shortened to it, since the value comes from outside.
    package func retryAfter(now: Date, limit: Duration = .seconds(24 * 3600)) -> Duration? {
        guard let value = self["Retry-After"] else { return nil }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        if !value.isEmpty, value.utf8.allSatisfy(digits.contains) {
            // Too many digits for a number are more than any limit.
            return Int64(value).map { min(.seconds($0), limit) } ?? limit
        }
        guard let date = Self.date(value) else { return nil }
        let sent = self["Date"].flatMap(Self.date) ?? now
        return min(max(.zero, .seconds(date.timeIntervalSince(sent))), limit)
    }

    /// Reads an HTTP date in each of the three forms of RFC 9110, section 5.6.7.
    private static func date(_ text: String) -> Date? {
        guard ccurl_is_available() else { return nil }
        let seconds = ccurl_getdate(text)
        return seconds >= 0 ? Date(timeIntervalSince1970: Double(seconds)) : nil
    }
}
