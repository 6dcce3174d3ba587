import Foundation
import TestSupport
import Testing

/// From search to paid in lines alone, with the real programs and a pipe.
@Suite struct PlainJourneyTests {
    private func talk(_ lines: [String]) async throws -> Command.Result {
        let folder = ScratchFolder()
        let script = "\(folder.path)/lines"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: script))
        return try await Command.run(
            "/bin/sh", ["-c", "\"$0\" demo --plain < \"$1\"", Programs.shop, script],
            environment: ["TMPDIR": folder.path])
    }

    @Test func searchIsPaidWithoutAScreen() async throws {
        let result = try await talk([
            "1", "T137.407.11.041.00", "1", "1", "1", "b",
            "3", "", "Bahnhofstrasse 1", "", "8001", "Zurich", "", "ch", "", "1", "yes", "1", "yes",
            "4", "b", "6",
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Added. The cart has 1 piece."))
        #expect(result.output.contains("is placed. It is not paid yet."))
        #expect(result.output.contains(" paid for order "))
        #expect(result.output.contains("Good bye."))
        #expect(!result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func whatIsNoAnswerChangesNothing() async throws {
        let result = try await talk([
            "seven", "99", "1", "zzzzz", "2", "3", "1", "", "1", "1", "1000", "b", "2", "6",
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("That is none of the numbers from 1 to 6."))
        #expect(result.output.contains("Nothing fits zzzzz."))
        #expect(result.output.contains("The cart is empty."))
        #expect(result.output.contains("Nothing was added"))
    }
}
