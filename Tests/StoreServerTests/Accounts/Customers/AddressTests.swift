import ShopModel
import Testing

@testable import StoreServer

@Suite struct AddressTests {
    private func add(
        _ name: String, isDefault: Bool? = nil, by session: SessionAnswer, at shop: TestShop
    ) async throws -> CustomerAddress {
        var address = Address.home
        address.name = name
        return try await shop.send(
            .addAddress, token: session.token,
            encoding: AddAddressRequest(address: address, isDefault: isDefault)
        ).decode()
    }

    private func names(of session: SessionAnswer, at shop: TestShop) async throws -> [String] {
        let all: [CustomerAddress] = try await shop.send(.addresses, token: session.token)
            .decode()
        #expect(all.map(\.isDefault) == all.indices.map { $0 == 0 })
        return all.map(\.address.name)
    }

    @Test func `There is one default: the first, until another is chosen or it goes`() async throws
    {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let first = try await add("first", by: session, at: shop)
            #expect(first.isDefault)
            let second = try await add("second", by: session, at: shop)
            let third = try await add("third", isDefault: true, by: session, at: shop)
            #expect(try await names(of: session, at: shop) == ["third", "second", "first"])

            _ = try await shop.send(
                .updateAddress, first.id.description, token: session.token,
                body: #"{"is_default":true}"#)
            #expect(try await names(of: session, at: shop) == ["first", "third", "second"])

            for id in [first.id, second.id] {
                let answer = try await shop.send(
                    .deleteAddress, id.description, token: session.token)
                #expect(answer.status == 204)
            }
            #expect(try await names(of: session, at: shop) == ["third"])
            _ = try await shop.send(
                .deleteAddress, third.id.description, token: session.token)
            #expect(try await names(of: session, at: shop) == [])
        }
    }

    @Test func `A change is checked as the address that it makes`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let kept = try await add("Ada", by: session, at: shop)
            func change(_ body: String) async throws -> Answer {
                try await shop.send(
                    .updateAddress, kept.id.description, token: session.token, body: body)
            }
            for (body, pointer) in [
                (#"{"name":null}"#, "#/name"), (#"{"country":"XX"}"#, "#/country"),
                (#"{"city":""}"#, "#/city"), (#"{"address_id":7}"#, "#/address_id"),
                (#"{"line1":"a\u0000b"}"#, "#/line1"), (#"{"is_default":1}"#, "#/is_default"),
            ] {
                let answer = try await change(body)
                #expect(answer.outcome == "validation_failed")
                #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
            }
            let changed: CustomerAddress = try await change(
                #"{"line2":"Flat 3","phone":null,"is_default":false}"#
            ).decode()
            #expect(changed.address.line2 == "Flat 3")
            #expect(changed.address.name == "Ada")
            #expect(changed.isDefault)
        }
    }

    @Test func `Twenty are kept, however many are added at once`() async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<30 {
                    group.addTask {
                        try await shop.send(
                            .addAddress, token: session.token,
                            encoding: AddAddressRequest(address: .home, isDefault: true)
                        ).outcome
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "201" } == 20)
            #expect(outcomes.count { $0 == "limit_reached" } == 10)
            #expect(try await names(of: session, at: shop).count == 20)
        }
    }
}
