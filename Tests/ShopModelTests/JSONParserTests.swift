import ShopModel
import Testing

@Suite struct JSONParserTests {
    @Test func everyKindIsRead() throws {
        let value = try JSONParser.parse(
            #" {"a":[1,-2.50e3,true,false,null],"b":"\u00e9\n\ud83d\ude00/"} "#.utf8)
        #expect(
            value
                == .object([
                    .init(
                        key: "a",
                        value: .array([
                            .number("1"), .number("-2.50e3"), .boolean(true), .boolean(false),
                            .null,
                        ])),
                    .init(key: "b", value: .string("é\n😀/")),
                ]))
    }

    @Test(arguments: [
        "", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "tru", "'a'",
        "\"a", "\"\\x\"", "\"\u{1}\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "1 2", "[1 2]", "NaN",
        "\"\\u00g0\"",
    ])
    func brokenTextIsMalformed(text: String) {
        #expect {
            try JSONParser.parse(text.utf8)
        } throws: { error in
            guard case JSONError.malformed = error else { return false }
            return true
        }
    }

    @Test func keyThatStandsTwiceIsNamedEvenWhenEscaped() {
        #expect(throws: JSONError.duplicateKey("price")) {
            try JSONParser.parse(#"{"price":1,"\u0070rice":2}"#.utf8)
        }
    }

    @Test func nestingEndsAtTheLimit() throws {
        let limit = JSONParser.depthLimit
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONParser.parse(nested(limit + 1).utf8)
        #expect(throws: JSONError.tooDeep(limit: limit)) {
            try JSONParser.parse(nested(limit + 2).utf8)
        }
        #expect(throws: JSONError.tooDeep(limit: limit)) {
            try JSONParser.parse(String(repeating: "[", count: 200_000).utf8)
        }
    }

    @Test func numberBeyondADoubleIsRefused() {
        #expect(throws: JSONError.numberOutOfRange("1e999")) {
            try JSONParser.parse("1e999".utf8)
        }
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        #expect(throws: JSONError.notUTF8) { try JSONParser.parse([0x22, 0xC3, 0x22]) }
    }

    @Test func digitsAreKeptAsSent() throws {
        let value = try JSONParser.parse("9007199254740993".utf8)
        #expect(value.integerValue == 9_007_199_254_740_993)
    }
}
