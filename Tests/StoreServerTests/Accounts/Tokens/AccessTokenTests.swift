import Crypto
import Foundation
import JWTKit
import ShopModel
import Testing

@testable import StoreServer

@Suite struct AccessTokenTests {
    private let clock = TestClock()
    private let keys = SigningKeys.random()
    private let session = SessionID(UUID())
    private let storeID = "store-1"

    private func codec() async throws -> AccessTokenCodec {
        try await AccessTokenCodec(keys: keys, storeID: storeID)
    }

    @Test func `A token says whose it is until its fifteen minutes are over`() async throws {
        let codec = try await codec()
        let issued = try await codec.issue(to: CustomerID(7), session: session, at: clock.now())
        let token = try await codec.read(issued.token, at: clock.now())
        #expect(token.customerID == CustomerID(7))
        #expect(token.sessionID == session)
        #expect(token.expiresAt == issued.expiresAt)
        clock.advance(bySeconds: 899)
        _ = try await codec.read(issued.token, at: clock.now())
        clock.advance(bySeconds: 1)
        await #expect(throws: AccessTokenError.ended) {
            try await codec.read(issued.token, at: clock.now())
        }
    }

    @Test func `No two tokens are the same`() async throws {
        let codec = try await codec()
        let first = try await codec.issue(to: CustomerID(7), session: session, at: clock.now())
        let second = try await codec.issue(to: CustomerID(7), session: session, at: clock.now())
        #expect(first.token != second.token)
    }

    @Test(arguments: Forgery.all)
    func `A forged token is refused`(forgery: Forgery) async throws {
        let codec = try await codec()
        let genuine = try await codec.issue(to: CustomerID(7), session: session, at: clock.now())
        let token = try forgery.token(.init(token: genuine.token, keys: keys))
        await #expect(throws: AccessTokenError.forged) {
            try await codec.read(token, at: clock.now())
        }
    }

    /// Shows that the forgeries are refused for their fault and not for how they are made.
    @Test func `A token made by hand without a fault is taken`() async throws {
        let codec = try await codec()
        let genuine = try await codec.issue(to: CustomerID(7), session: session, at: clock.now())
        let copy = try Forgery.Genuine(token: genuine.token, keys: keys).remade()
        #expect(try await codec.read(copy, at: clock.now()).customerID == CustomerID(7))
    }
}
