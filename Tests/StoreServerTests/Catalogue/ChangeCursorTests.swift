import Testing

@testable import StoreServer

@Suite struct ChangeCursorTests {
    @Test(arguments: [
        ChangeCursor(epoch: "e1", sequence: 0), ChangeCursor(epoch: "e1", sequence: .max),
        ChangeCursor(epoch: "0190-a", sequence: 7, base: 9),
    ])
    func `A cursor reads back as it was written`(_ cursor: ChangeCursor) {
        #expect(ChangeCursor(text: cursor.text) == cursor)
    }

    @Test func `A base that is reached is left out`() {
        #expect(ChangeCursor(epoch: "e1", sequence: 9, base: 9).text == "e1.9")
    }

    @Test(arguments: [
        "", "e1", ".1", "e1.", "e1.-1", "e1.+1", "e1.01", "e1.1.", "e1.9.3", "e1.1.2.3", "e1.x",
        "e1.9223372036854775808", "e1. 1", "1",
    ])
    func `Text that no store made is no cursor`(_ text: String) {
        #expect(ChangeCursor(text: text) == nil)
    }
}
