import CurlTransport
import Foundation
import Testing

struct RetryScheduleTests {
    private let schedule = RetrySchedule(base: .seconds(1), cap: .seconds(10))

    /// Always the least or the greatest number.
    private struct Extreme: RandomNumberGenerator {
        var value: UInt64
        mutating func next() -> UInt64 { value }
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (60, 10), (Int.max, 10), (0, 1)])
    func `the longest wait doubles up to the cap`(failures: Int, seconds: Int) {
        #expect(schedule.longestDelay(afterFailures: failures) == .seconds(seconds))
    }

    @Test func `the wait is anything from nothing to the longest`() {
        var least = Extreme(value: 0)
        var greatest = Extreme(value: .max)
        #expect(schedule.delay(afterFailures: 3, using: &least) == .zero)
        let wait = schedule.delay(afterFailures: 3, using: &greatest)
        #expect(wait > .milliseconds(3_990) && wait < .seconds(4))
    }

    @Test func `nobody comes before the moment that the server named`() {
        var least = Extreme(value: 0)
        let wait = schedule.delay(afterFailures: 1, retryAfter: .seconds(120), using: &least)
        #expect(wait == .seconds(120))
    }

    @Test(arguments: [
        ("0", 0), ("120", 120), ("999999", 86_400), ("99999999999999999999", 86_400),
        ("Sun, 06 Nov 1994 08:49:47 GMT", 10), ("Sunday, 06-Nov-94 08:49:47 GMT", 10),
        ("Sun Nov  6 08:49:47 1994", 10), ("Sun, 06 Nov 1994 08:49:00 GMT", 0),
        ("Sun, 06 Nov 2094 08:49:00 GMT", 86_400),
    ])
    func `a server's wait is a number or a date`(value: String, seconds: Int) throws {
        // 1994-11-06T08:49:37Z, the moment of the examples in RFC 9110.
        let now = Date(timeIntervalSince1970: 784_111_777)
        let headers: HTTPHeaders = ["Retry-After": value]
        #expect(headers.retryAfter(now: now) == .seconds(seconds))
    }

    @Test func `a date is compared with the server's own clock`() {
        let headers: HTTPHeaders = [
            "Retry-After": "Sun, 06 Nov 1994 08:49:47 GMT", "Date": "Sun, 06 Nov 1994 08:49:37 GMT",
        ]
        #expect(headers.retryAfter(now: Date()) == .seconds(10))
    }

    @Test(arguments: ["", "-5", "soon", "1.5", "12 apples"])
    func `anything else is no wait`(value: String) {
        #expect(HTTPHeaders(dictionaryLiteral: ("Retry-After", value)).retryAfter(now: .now) == nil)
    }

    @Test func `an answer without the field names no wait`() {
        #expect(HTTPHeaders().retryAfter(now: .now) == nil)
    }
}
