import ShopModel
import Testing

@Suite struct FieldTableTests {
    private func errors(_ json: String, in table: FieldTable) throws -> [String] {
        table.errors(in: try JSONParser.parse(json.utf8)).map { "\($0.pointer) \($0.detail)" }
    }

    @Test func everyWrongFieldIsNamedAtOnce() throws {
        let found = try errors(
            #"{"email":"nobody","password":"short","is_admin":true}"#, in: RegisterRequest.fields)
        #expect(
            found == [
                "#/email must be an email address",
                "#/full_name is required",
                "#/password must be text of 10 to 128 characters",
                "#/is_admin is not a known field",
            ])
    }

    @Test(arguments: [
        (#"{"token":"t"}"#, []),
        (#"{"code":"c","email":"e","token":null}"#, []),
        (#"{"code":"c"}"#, ["#/email is required"]),
        ("{}", ["#/token must be chosen: token, or code and email"]),
        (
            #"{"token":"t","email":"e"}"#, ["#/token must be chosen: token, or code and email"]
        ),
    ])
    func `Of groups to choose from one is there, and whole`(
        json: String, errors expected: [String]
    ) throws {
        let table = ResetPasswordRequest.fields
        let body = json == "{}" ? "{" : json.dropLast() + ","
        #expect(try errors(body + #""password":"a long one!"}"#, in: table) == expected)
    }

    @Test func fieldsInsideListsAreNamedByTheirPlace() throws {
        let watch = "01890a5d-ac96-774b-bcce-b302099a8057"
        let found = try errors(
            """
            {"items":[{"watch_id":"\(watch)","quantity":1,"unit_price":395.00},
                      {"watch_id":"x","quantity":0,"unit_price":"-1","role":"admin"}],
             "shipping_address":{"name":"A","line1":"B","city":"C","postal_code":"","country":"XX"}}
            """, in: PlaceOrderRequest.fields)
        #expect(
            found == [
                "#/items/1/watch_id must be a UUID",
                "#/items/1/quantity must be a whole number from 1 to 1000",
                "#/items/1/unit_price must be an amount such as \"395.00\"",
                "#/items/1/role is not a known field",
                "#/shipping_address/country must be a country's two letters, such as CH",
            ])
    }

    @Test func whatTheWebShopSendsIsAccepted() throws {
        let watch = "01890a5d-ac96-774b-bcce-b302099a8057"
        let found = try errors(
            """
            {"items":[{"watch_id":"\(watch)","quantity":2,"unit_price":650}],
             "shipping_address":"12 Quai du Seujet, Geneva","total_amount":1300}
            """, in: PlaceOrderRequest.fields)
        #expect(found.isEmpty)
    }

    @Test(arguments: ["[]", "1", "null", "\"text\""])
    func bodyMustBeAnObject(json: String) throws {
        #expect(try errors(json, in: LoginRequest.fields) == ["# must be an object"])
    }

    @Test func listsAreBounded() throws {
        #expect(
            try errors(#"{"items":[]}"#, in: QuoteRequest.fields)
                == ["#/items must have 1 to 100 elements"])
    }

    @Test func keyInAPointerIsEscaped() throws {
        #expect(
            try errors(#"{"refresh_token":"t","a/b~c":1}"#, in: RefreshRequest.fields)
                == ["#/a~1b~0c is not a known field"])
    }

    @Test func controlCharactersAreNoText() throws {
        #expect(
            try errors(#"{"refresh_token":"a\u001bb"}"#, in: RefreshRequest.fields)
                == ["#/refresh_token must be text of 1 to 512 characters"])
    }

    @Test func charactersAreCountedAsCodePoints() throws {
        let tower = "e" + String(repeating: "\u{301}", count: 512)
        #expect(tower.count == 1)
        #expect(
            try errors(#"{"refresh_token":"\#(tower)"}"#, in: RefreshRequest.fields)
                == ["#/refresh_token must be text of 1 to 512 characters"])
    }

    @Test func anAddressNamesItsOwnFields() {
        let address = Address(
            name: "", line1: "12 Quai du Seujet", city: "  ", postalCode: "1201", country: "ch")
        #expect(address.errors.map(\.fieldName) == ["name", "city", "country"])
    }
}
