import FoundationEssentials
import ShopModel
import Testing

/// What goes over the wire, checked against text that was written by hand from the API's pages.
@Suite struct WireTests {
    private let watchJSON = """
        {"watch_id":"01890a5d-ac96-774b-bcce-b302099a8057","watch_name":"Tissot PRX Blue",
         "brand":"Tissot","model_code":"T137.407.11.041.00","collection":"PRX",
         "category":"automatic","description":"A watch.","price":"650.00","currency":"USD",
         "stock_quantity":42,"image_url":"/api/v1/watches/x/image","position":0,"version":1,
         "updated_at":"2026-11-24T09:41:00Z","some_new_field":{"a":[1]},
         "specs":{"movement":"Swiss automatic","power_reserve_hours":80,"case_diameter_mm":40.5}}
        """

    @Test func watchIsReadAndUnknownFieldsAreIgnored() throws {
        let watch = try JSONDecoder().decode(Watch.self, from: Data(watchJSON.utf8))
        #expect(watch.price == Money(minorUnits: 65_000, currency: .usd))
        #expect(watch.specs.caseDiameter == 40.5)
        #expect(watch.specs.crystal == nil)
        #expect(watch.updatedAt.text == "2026-11-24T09:41:00.000Z")
        #expect(watch.nameInCollection == "Blue")
    }

    @Test func watchIsWrittenWithItsPriceAsADecimalString() throws {
        let watch = try JSONDecoder().decode(Watch.self, from: Data(watchJSON.utf8))
        let value = try JSONParser.parse(try JSONEncoder().encode(watch))
        #expect(value["price"] == .string("650.00"))
        #expect(value["currency"] == .string("USD"))
        #expect(value["watch_id"] == .string("01890a5d-ac96-774b-bcce-b302099a8057"))
    }

    @Test func watchWithAPriceThatIsNoneIsRefused() {
        let broken = watchJSON.replacing("650.00", with: "650.001")
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(Watch.self, from: Data(broken.utf8))
        }
    }

    @Test func orderKeepsItsShapeOverTheWire() throws {
        let json = """
            {"order_id":1042,"client_order_id":null,"customer_id":7,
             "order_date":"2026-11-24T09:41:00.000Z","status":"pending",
             "payment_status":"requires_payment","total_amount":"660.00","tax_amount":"49.45",
             "tax_included":true,"currency":"USD","shipping_address":"Geneva",
             "shipping_method":"tracked","shipping_amount":"10.00","pay_by":null,"version":1,
             "items":[{"watch_id":"01890a5d-ac96-774b-bcce-b302099a8057","watch_name":"PRX",
             "model_code":"T137","quantity":1,"unit_price":"650.00","subtotal":"650.00"}]}
            """
        let order = try JSONDecoder().decode(Order.self, from: Data(json.utf8))
        #expect(order.destination == .text("Geneva"))
        #expect(order.total.minorUnits == 66_000)
        let again = try JSONDecoder().decode(Order.self, from: try JSONEncoder().encode(order))
        #expect(again == order)
    }

    @Test(arguments: [#""395.00""#, "395.00", "395"])
    func requestAmountMayBeAStringOrANumber(json: String) throws {
        let text = try JSONDecoder().decode(DecimalText.self, from: Data(json.utf8))
        #expect(try text.money(in: .usd).minorUnits == 39_500)
    }

    @Test func changeOfAKindFromANewerStoreIsKeptApart() throws {
        let json = #"{"seq":9,"kind":"gift_card","id":"x","version":1,"data":{"a":1}}"#
        let change = try JSONDecoder().decode(Change.self, from: Data(json.utf8))
        #expect(change.content == .unknown(kind: "gift_card"))
    }

    @Test func removedWatchHasNoData() throws {
        let id = WatchID(UUID())
        let change = Change(sequence: 3, version: 2, content: .removed(id))
        let value = try JSONParser.parse(try JSONEncoder().encode(change))
        #expect(value["kind"] == .string("removed"))
        #expect(value["id"] == .string(id.description))
        #expect(value["data"] == nil)
    }

    @Test func problemSaysItsDetailTwiceForTheWebShop() throws {
        let problem = Problem(.emailTaken, detail: "An account with that email exists.")
        let value = try JSONParser.parse(try JSONEncoder().encode(problem))
        #expect(value["code"] == .string("email_taken"))
        #expect(value["status"] == .number("409"))
        #expect(value["title"] == .string("Email taken"))
        #expect(value["error"] == value["detail"])
    }
}
