import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct BearerTests {
    @Test(arguments: Forgery.all)
    func `A forged access token opens nothing`(forgery: Forgery) async throws {
        try await TestShop.run { shop in
            let session = try await shop.register()
            let keys = try SigningKeyFile.load(from: shop.store.folder.file("keys.json"))
            let token = try forgery.token(.init(token: session.token, keys: keys))
            #expect(try await shop.send(.me, token: token).outcome == "not_authenticated")
        }
    }

    @Test(arguments: ["", "Bearer", "Basic dTpw", "Bearer a b", "Bearer  "])
    func `A header that carries no token opens nothing`(value: String) async throws {
        try await TestShop.run { shop in
            let answer = try await shop.send(.me, headers: [.authorization: value])
            #expect(answer.outcome == "not_authenticated")
        }
    }
}
