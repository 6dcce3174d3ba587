import Testing

@testable import StripeSandbox

struct FormDecoderTests {
    @Test(
        arguments: [
            ("", [:]),
            ("amount=1999", ["amount": .text("1999")]),
            ("a=1&b=2&", ["a": .text("1"), "b": .text("2")]),
            ("note", ["note": .text("")]),
            ("note=a=b", ["note": .text("a=b")]),
            ("note=Gr%C3%BC%c3%9fe+1+%2B+1%26%3D", ["note": .text("Grüße 1 + 1&=")]),
            ("metadata[k+v]=x", ["metadata": .fields(["k v": .text("x")])]),
            ("metadata%5Bk%5D=x", ["metadata": .fields(["k": .text("x")])]),
            ("expand[]=a&expand[]=b", ["expand": .fields(["0": .text("a"), "1": .text("b")])]),
            ("s[address][city]=Z", ["s": .fields(["address": .fields(["city": .text("Z")])])]),
            (
                "s[name]=N&s[address][city]=Z",
                ["s": .fields(["name": .text("N"), "address": .fields(["city": .text("Z")])])]
            ),
        ] as [(String, [String: FormValue])])
    func `Brackets, escapes and spaces are decoded`(
        form: String, fields: [String: FormValue]
    ) throws {
        #expect(try FormDecoder.decode(form.utf8) == fields)
    }

    @Test(arguments: [
        "=1", "[a]=1", "a[=1", "a]=1", "a[b=1", "a[b]c=1", "a[[b]]=1", "a=%", "a=%2", "a=%zz",
        "a=%ff", "a=%C3", "a=1&a=2", "a=1&a[b]=2", "a[b]=1&a=2",
        "a" + String(repeating: "[b]", count: 10) + "=1",
    ])
    func `Anything malformed is refused`(form: String) {
        #expect(throws: StripeError.self) { try FormDecoder.decode(form.utf8) }
    }
}
