import Foundation
import Logging
import ShopModel
import Synchronization
import Testing

@testable import StoreServer

/// Lines of the log, whatever is logged.
@Suite struct LineLogHandlerTests {
    private func lines(_ format: LogFormat, _ log: (Logger) -> Void) -> [String] {
        let lines = Mutex<[String]>([])
        withExtendedLifetime(lines) {
            log(
                Logger(label: "test") { _ in
                    LineLogHandler(
                        format: format, now: { Timestamp(milliseconds: 1_800_000_000_000) },
                        write: { line in lines.withLock { $0.append(line) } })
                })
        }
        return lines.withLock { $0 }
    }

    @Test func `A line of text has time, level, message and sorted facts`() {
        let lines = lines(.text) { logger in
            logger.warning(
                "slow", metadata: ["route": "/p/:code", "ms": "\(12.5)", "note": "two words"])
        }
        let line = #"2027-01-15T08:00:00.000Z warning slow ms=12.5 note="two words" route=/p/:code"#
        #expect(lines == [line + "\n"])
    }

    @Test(arguments: LogFormat.allCases)
    func `No value ends a line, begins another or speaks to a terminal`(_ format: LogFormat) {
        let hostile = "a\u{1B}[2J\r\nb \u{202E}c\u{2028}d\u{9B}1m\"\\ e\u{E0001}"
        let lines = lines(format) { $0.info("\(hostile)", metadata: ["k": .string(hostile)]) }
        #expect(lines.count == 1)
        let scalars = lines[0].dropLast().unicodeScalars
        #expect(scalars.allSatisfy { (0x20...0x7E).contains($0.value) })
    }

    @Test func `A line of JSON is JSON, with numbers as numbers`() throws {
        let hostile = "a\u{1B}\"\\\n\u{E0001}時計"
        let lines = lines(.json) { logger in
            logger.error(
                "bad \(hostile)",
                metadata: [
                    "status": .stringConvertible(200), "ms": .stringConvertible(1.5),
                    "text": .string(hostile), "on": .stringConvertible(true),
                ])
        }
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(object["message"] as? String == "bad " + hostile)
        #expect(object["text"] as? String == hostile)
        #expect(object["status"] as? Int == 200)
        #expect(object["ms"] as? Double == 1.5)
        #expect(object["on"] as? Bool == true)
        #expect(object["level"] as? String == "error")
    }
}
