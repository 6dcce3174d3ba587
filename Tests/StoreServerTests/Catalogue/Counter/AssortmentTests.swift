import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// The facts of the watches at the manager's desk, over the routes.
@Suite struct AssortmentTests {
    private let body = """
        {"watch_name":"Tissot Visodate","brand":"Tissot","model_code":"T118.430.16.051.00",
        "category":"classic","price":650,"ean":"4006381333931","description":"A Chêne dial.",
        "specs":{"case_diameter_mm":42.5,"movement":"Swiss automatic"},"stock_quantity":4,
        "image_url":"/old.png"}
        """

    private func create(_ shop: TestShop, _ admin: SessionAnswer) async throws -> AdminWatch {
        try await shop.send(.createWatch, token: admin.token, body: body).decode()
    }

    private func update(
        _ shop: TestShop, _ id: WatchID, _ body: String, _ admin: SessionAnswer,
        version: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.ifMatch] = version
        return try await shop.send(
            .updateWatch, id.description, token: admin.token, body: body, headers: headers)
    }

    @Test func `A new watch stands at the end, can be found and be bought`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let made = try await create(shop, admin)
            #expect(made.onHand == 4 && made.ean == "4006381333931")
            #expect(made.watch.price == Money(minorUnits: 65_000, currency: .usd))
            #expect(made.watch.specs.caseDiameter == 42.5 && made.watch.specs.caliber == nil)
            #expect(made.watch.collection == "Tissot" && made.watch.version == 1)
            let all: [Watch] = try await shop.get("/api/v1/watches")
            #expect(all.last == made.watch && all.count == 29)
            let found: [Watch] = try await shop.get("/api/v1/watches?search=visod%20chene")
            #expect(found.map(\.id) == [made.watch.id])
            _ = try await shop.order(made.watch, quantity: 4, by: shop.register())
            #expect(try await shop.audit().map(\.action) == ["watch.create", "stock.set"])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A change is audited, counted, found and sent to clients`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let start: ChangesPage = try await shop.get(Route.changes.path())
            let answer = try await update(
                shop, watch.id, #"{"price":"410.00","watch_name":"Zeppelin"}"#, admin,
                version: "\"1\"")
            let after: AdminWatch = try answer.decode()
            #expect(after.watch.version == 2 && after.watch.name == "Zeppelin")
            #expect(after.watch.specs == watch.specs)
            #expect(
                try await shop.get([Watch].self, "/api/v1/watches?search=zepp").map(\.id)
                    == [watch.id])
            #expect(
                try await shop.get([Watch].self, "/api/v1/watches?search=40mm%20blue%20prx")
                    .allSatisfy { $0.id != watch.id })
            let changes: ChangesPage = try await shop.get(
                Route.changes.path(query: [("cursor", start.nextCursor)]))
            #expect(changes.changes.map(\.content) == [.watch(after.watch)])
            let details = try #require(try await shop.audit().first?.details)
            #expect(details.contains(#""price.after":"410.00","price.before":"650.00""#))
            // The same again is no change.
            let same = try await update(shop, watch.id, #"{"price":"410"}"#, admin)
            #expect(try same.decode(AdminWatch.self).watch.version == 2)
            #expect(try await shop.audit().count == 1)
        }
    }

    @Test func `A change of another version is refused with both`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let answer = try await update(
                shop, watch.id, #"{"price":"1"}"#, admin, version: "\"7\"")
            #expect(answer.status == 412 && answer.outcome == "precondition_failed")
            #expect(answer.problem?.conflict == ValueConflict(expected: 7, actual: 1))
            #expect(try await shop.watch() == watch)
        }
    }

    @Test(arguments: [
        (#"{"price":"0"}"#, "#/price"), (#"{"price":"1.005"}"#, "#/price"),
        (#"{"ean":"4006381333930"}"#, "#/ean"), (#"{"category":"cuckoo"}"#, "#/category"),
        (#"{"specs":{"case_diameter_mm":"40"}}"#, "#/specs/case_diameter_mm"),
        (#"{"specs":{"case_diameter_mm":1e9}}"#, "#/specs/case_diameter_mm"),
        (#"{"currency":"CHF"}"#, "#/currency"), (#"{"stock_quantity":-1}"#, "#/stock_quantity"),
        (#"{"version":9}"#, "#/version"), (#"{"watch_name":" "}"#, "#/watch_name"),
        (#"{"description":"a\u0000b"}"#, "#/description"),
    ])
    func `A wrong field is named and nothing is changed`(
        body: String, pointer: String
    ) async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let answer = try await update(shop, watch.id, body, admin)
            #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
            #expect(try await shop.watch() == watch)
        }
    }

    @Test func `References and article numbers are one watch's own`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let (one, two) = (try await shop.watch(0), try await shop.watch(1))
            let code = try await update(
                shop, one.id, #"{"model_code":"\#(two.modelCode)"}"#, admin)
            #expect(code.outcome == "model_code_taken")
            let ean = #"{"ean":"4006381333931"}"#
            #expect(try await update(shop, one.id, ean, admin).status == 200)
            #expect(try await update(shop, two.id, ean, admin).outcome == "ean_taken")
            #expect(try await update(shop, one.id, #"{"ean":""}"#, admin).status == 200)
            #expect(try await update(shop, two.id, ean, admin).status == 200)
        }
    }

    @Test func `A removed watch is gone for shoppers and clients and stays in its orders`()
        async throws
    {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let session = try await shop.register()
            let watch = try await shop.watch()
            let order = try await shop.order(watch, by: session)
            let start: ChangesPage = try await shop.get(Route.changes.path())
            let path = Route.removeWatch.path(watch.id.description)
            #expect(try await shop.send(.delete, path, by: admin).status == 204)
            #expect(try await shop.send(.delete, path, by: admin).outcome == "not_found")
            let changes: ChangesPage = try await shop.get(
                Route.changes.path(query: [("cursor", start.nextCursor)]))
            #expect(changes.changes.map(\.content) == [.removed(watch.id)])
            #expect(try await shop.order(order.id, of: session).lines == order.lines)
            let refused = try await shop.place(shop.request(for: watch), by: session)
            #expect(refused.status >= 400)
            // What the order kept comes back without the watch coming back.
            _ = try await shop.send(.cancelOrder, order.id.description, token: session.token)
            #expect(try await shop.get([Watch].self, "/api/v1/watches").count == 27)
            let later: ChangesPage = try await shop.get(Route.changes.path())
            #expect(later.changes.contains { $0.content == .removed(watch.id) })
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A reference that was removed comes back under its old id`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let made = try await create(shop, admin)
            let path = Route.removeWatch.path(made.watch.id.description)
            _ = try await shop.send(.delete, path, by: admin)
            let again = try await create(shop, admin)
            #expect(again.watch.id == made.watch.id && again.watch.version == 3)
            #expect(again.onHand == 4)
            let other = body.replacing(#""ean":"4006381333931","#, with: "")
            let refused = try await shop.send(.createWatch, token: admin.token, body: other)
            #expect(refused.outcome == "model_code_taken")
        }
    }

    @Test func `The shop's order is changed for everyone`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let all: [Watch] = try await shop.get("/api/v1/watches")
            let moved = try await shop.send(
                .orderWatches, token: admin.token,
                encoding: WatchOrderRequest(watchID: all[27].id, place: .before(all[0].id)))
            #expect(try moved.decode(AdminWatch.self).watch.position == -1)
            let after: [Watch] = try await shop.get("/api/v1/watches")
            #expect(after.map(\.id) == [all[27].id] + all.prefix(27).map(\.id))
            for body in [
                #"{"watch_id":"\#(all[0].id)"}"#,
                #"{"watch_id":"\#(all[0].id)","before":"\#(all[0].id)"}"#,
            ] {
                let answer = try await shop.send(.orderWatches, token: admin.token, body: body)
                #expect(answer.outcome == "validation_failed", "\(body)")
            }
        }
    }
}
