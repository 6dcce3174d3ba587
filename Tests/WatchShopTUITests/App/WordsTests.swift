import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct WordsTests {
    @Test(arguments: [
        (0, nil), (59, nil), (60, "1 min ago"), (3_599, "59 min ago"), (3_600, "1 h ago"),
        (172_799, "47 h ago"), (172_800, "2 days ago"), (-60, nil),
    ])
    func `an age is said in the largest unit that fits`(_ seconds: Int64, _ words: String?) {
        let now = Timestamp.fixture.advanced(bySeconds: seconds)
        #expect(Age.words(from: .fixture, to: now)?.string == words)
    }

    @Test(arguments: [
        (120, 0, "prices of 10:41"), (120, 180, "prices of 10:41, 3 min ago"),
        (120, 90_000, "prices of Tue 24 Nov, 25 h ago"), (40, 180, ""),
        (40, 7_200, "prices 2 h ago"),
    ])
    func `the age of the prices fits the terminal`(
        _ width: Int, _ seconds: Int64, _ words: String
    ) {
        var context = PaneContext.scene(Size(width: width, height: 24))
        context.now = Timestamp.fixture.advanced(bySeconds: seconds)
        #expect(PriceAge.words(context).string == words)
    }

    @Test func `before a first sync there is no age`() {
        var context = PaneContext.scene()
        context.catalogue = nil
        #expect(PriceAge.words(context).isEmpty)
    }

    @Test(arguments: [
        (Int64(0), 0, "1 Jan 1970", "00:00"), (Int64(0), -3_600, "31 Dec 1969", "23:00"),
        (Int64(-1), 0, "31 Dec 1969", "23:59"),
        (Int64(1_709_164_800_000), 0, "29 Feb 2024", "00:00"),
    ])
    func `a moment is taken apart on the person's calendar`(
        _ milliseconds: Int64, _ east: Int, _ date: String, _ clock: String
    ) {
        let time = LocalTime(
            Timestamp(milliseconds: milliseconds), zone: .offset(seconds: east))
        #expect(time.fullDate.string == date)
        #expect(time.clock.string == clock)
    }

    @Test func `a failure that may pass names the key that tries again`() {
        #expect(
            Failure.offline.words(retry: "R").string
                == "The store cannot be reached. R tries again.")
        #expect(!Failure.insecure.words(retry: "R").string.contains("tries again"))
    }

    @Test(arguments: [
        Failure.offline, .badAddress, .timedOut, .storeTrouble, .insecure, .notLoggedIn,
        .orderChanged(changes: [], total: nil), .notUnderstood, .disk("the disk is full."),
    ])
    func `every failure is said in a sentence`(_ failure: Failure) {
        let words = failure.words().string
        #expect(words.hasSuffix("."))
        #expect(words.first?.isUppercase == true)
    }

    @Test(arguments: ProblemCode.allCases)
    func `every refusal is said in words`(_ code: ProblemCode) {
        let failure = Failure.refused(Problem(code, detail: "What the store says."))
        #expect(failure.words().string.hasSuffix("."))
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1,000"), (100_000, "100,000"), (-1_234_567, "-1,234,567"),
    ])
    func `a number has a mark between groups of three digits`(_ number: Int, _ words: String) {
        #expect(PaneContext.scene().text(number).string == words)
    }

    @Test(arguments: [
        (0, "sold out", "sold out"), (1, "1 left", "1 left"), (3, "3 left", "3 left"),
        (4, "", "in stock"),
    ])
    func `stock is said in words`(_ quantity: Int, _ short: String, _ full: String) {
        var watch = Watch.fixture
        watch.stockQuantity = quantity
        let words = StockWords(watch, .scene())
        #expect(words.short.string == short)
        #expect(words.full.string == full)
    }
}
