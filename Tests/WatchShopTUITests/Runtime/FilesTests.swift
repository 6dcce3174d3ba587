import Foundation
import TestSupport
import Testing

@testable import WatchShopTUI

@Suite struct FilesTests {
    @Test func `the server of the last time is found again, and only its owner can read it`() throws
    {
        let home = ScratchFolder()
        let last = LastServer(folder: "\(home.path)/a/state")
        #expect(last.load() == nil)
        try last.save("https://shop.example")
        try last.save("http://127.0.0.1:8080")
        #expect(last.load() == "http://127.0.0.1:8080")
        #expect(try home.mode("a/state") == 0o700)
        #expect(try home.mode("a/state/server") == 0o600)
    }

    @Test func `a log line has a time, and no control character`() throws {
        let home = ScratchFolder()
        Log(folder: "\(home.path)/state").write("one\u{1B}[2J\ntwo")
        let text = try home.text("state/watchshop.log")
        #expect(text.hasSuffix(" one [2J two\n"))
        #expect(text.hasPrefix("20"))
        #expect(try home.mode("state/watchshop.log") == 0o600)
    }

    @Test func `a log of more than a megabyte begins anew`() throws {
        let home = ScratchFolder()
        let big = String(repeating: "x", count: 1_100_000)
        try big.write(toFile: "\(home.path)/watchshop.log", atomically: true, encoding: .utf8)
        Log(folder: home.path).write("new")
        #expect(try home.text("watchshop.log").count < 100)
    }

    @Test func `a log that cannot be written is done without`() {
        Log(folder: "/proc/none").write("nothing")
    }
}
