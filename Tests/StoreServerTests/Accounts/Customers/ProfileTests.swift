import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct ProfileTests {
    @Test func `A field is set, taken away or left as it is`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let first: Customer = try await shop.send(
                .updateMe, token: session.token,
                body: #"{"full_name":"Ada King","phone":"+44 1","city":"London"}"#
            ).decode()
            #expect(first.fullName == "Ada King")
            let second: Customer = try await shop.send(
                .updateMe, token: session.token, body: #"{"phone":null,"country":"GB"}"#
            ).decode()
            #expect(second.phone == nil)
            #expect(second.city == "London")
            #expect(second.country == "GB")
            #expect(try await shop.send(.me, token: session.token).decode() == second)
        }
    }

    @Test func `A profile that did not change is not sent again`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let answer = try await shop.send(.me, token: session.token)
            var headers: HTTPFields = [:]
            headers[.ifNoneMatch] = answer.headers[.eTag]
            let again = try await shop.send(.me, token: session.token, headers: headers)
            #expect(again.status == 304)
            #expect(again.headers[.cacheControl] == "private, no-cache")
            _ = try await shop.send(
                .updateMe, token: session.token, body: #"{"city":"Paris"}"#)
            #expect(try await shop.send(.me, token: session.token, headers: headers).status == 200)
        }
    }

    @Test(arguments: ["role", "is_admin", "email", "customer_id", "password", "disabled"])
    func `What a person may not change is refused by name`(field: String) async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let answer = try await shop.send(
                .updateMe, token: session.token, body: #"{"\#(field)":"admin","city":"Paris"}"#)
            #expect(answer.problem?.errors?.map(\.pointer) == ["#/\(field)"])
            let me: Customer = try await shop.send(.me, token: session.token).decode()
            #expect(me == session.customer)
        }
    }

    @Test func `An account that is given up keeps its orders and nothing else`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let order = try await shop.order(shop.watch(), by: session)
            _ = try await shop.send(
                .addAddress, token: session.token, encoding: AddAddressRequest(address: .home))
            #expect(
                try await shop.send(.deleteMe, token: session.token).outcome == "reauthenticate")
            try await People.reauthenticate(at: shop)
            #expect(try await shop.send(.deleteMe, token: session.token).status == 204)

            #expect(try await shop.send(.me, token: session.token).outcome == "not_authenticated")
            #expect(try await shop.tryLogIn().outcome == "credentials_refused")
            let rows = try await shop.database.query("SELECT order_id FROM orders")
            #expect(try rows.map { try $0.get("order_id") } == [order.id])
            let person = try await shop.database.query("SELECT * FROM customers")[0]
            for column in ["phone", "address", "city", "country"] {
                #expect(try person.get(column, as: String?.self) == nil)
            }
            #expect(try person.get("email") == "")
            #expect(try person.get("full_name") == "")
            for table in ["sessions", "customer_addresses", "password_resets", "carts"] {
                #expect(try await shop.database.query("SELECT 1 AS x FROM \(table)").isEmpty)
            }
            // The address is free again, and the new account does not see what the old one did.
            let again = try await shop.register()
            #expect(try await shop.send(.myOrders, token: again.token).decode([Order].self) == [])
        }
    }

    @Test func `The last one who manages the store cannot leave`() async throws {
        try await TestShop.run { shop in
            let ada = try await shop.register()
            try await shop.database.execute("UPDATE customers SET role = 'admin'")
            let eve = try await shop.register("eve@example.com")
            try await People.reauthenticate(at: shop)
            #expect(try await shop.send(.deleteMe, token: ada.token).outcome == "last_admin")
            #expect(try await shop.send(.me, token: ada.token).status == 200)
            #expect(try await shop.send(.deleteMe, token: eve.token).status == 204)
        }
    }
}
