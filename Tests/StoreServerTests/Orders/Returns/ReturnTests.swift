import ShopModel
import Testing

@testable import StoreServer

/// How orders come back: a shopper asks, the management decides.
@Suite struct ReturnTests {
    @Test(arguments: [true, false])
    func `An approved return of everything refunds everything, and restocks where asked`(
        restocks: Bool
    ) async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let before = try await shop.onHand(watch)
            let order = try await shop.delivered(watch, quantity: 2, to: ada, by: boss)
            let wanted: OrderReturn = try await shop.requestReturn(
                [WatchQuantity(watchID: watch.id, quantity: 2)], of: order, by: ada
            ).decode()
            #expect(wanted.status == .requested)
            for _ in 0..<2 {
                let decided: OrderReturn = try await shop.decide(
                    wanted, approve: true, restocks: restocks, by: boss
                ).decode()
                #expect(decided.status == .approved)
                #expect(decided.isRestocked == restocks)
            }
            #expect(try await shop.order(order.id, of: ada).status == .returned)
            #expect(try await shop.refunds(of: order) == [order.total.minorUnits])
            #expect(try await shop.onHand(watch) == (restocks ? before : before - 2))
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A return of some pieces refunds their price; with the last comes the rest`()
        async throws
    {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let order = try await shop.delivered(watch, quantity: 3, to: ada, by: boss)
            let one = [WatchQuantity(watchID: watch.id, quantity: 1)]
            let first: OrderReturn = try await shop.requestReturn(
                one, of: order, by: ada
            ).decode()
            _ = try await shop.decide(first, approve: true, restocks: true, by: boss)
            #expect(try await shop.order(order.id, of: ada).status == .delivered)
            #expect(try await shop.refunds(of: order) == [watch.price.minorUnits])
            let tooMany = try await shop.requestReturn(
                [WatchQuantity(watchID: watch.id, quantity: 3)], of: order, by: ada)
            #expect(tooMany.problem?.errors?.map(\.detail) == ["must be at most 2"])
            let second: OrderReturn = try await shop.requestReturn(
                [WatchQuantity(watchID: watch.id, quantity: 2)], of: order, by: ada
            ).decode()
            _ = try await shop.decide(second, approve: true, restocks: false, by: boss)
            #expect(try await shop.order(order.id, of: ada).status == .returned)
            #expect(
                try await shop.refunds(of: order).reduce(0, +) == order.total.minorUnits)
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `A refused return changes nothing but itself, and another can be asked for`()
        async throws
    {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let order = try await shop.delivered(watch, to: ada, by: boss)
            let lines = [WatchQuantity(watchID: watch.id, quantity: 1)]
            let wanted: OrderReturn = try await shop.requestReturn(
                lines, of: order, by: ada
            ).decode()
            let second = try await shop.requestReturn(lines, of: order, by: ada)
            #expect(second.outcome == "illegal_transition")
            _ = try await shop.decide(wanted, approve: false, restocks: true, by: boss)
            let late = try await shop.decide(wanted, approve: true, restocks: true, by: boss)
            #expect(late.outcome == "illegal_transition")
            #expect(try await shop.refunds(of: order).isEmpty)
            #expect(try await shop.order(order.id, of: ada).status == .delivered)
            #expect(try await shop.requestReturn(lines, of: order, by: ada).status == 201)
        }
    }

    @Test func `A return is asked for within thirty days of the delivery`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let watch = try await shop.watch()
            let lines = [WatchQuantity(watchID: watch.id, quantity: 1)]
            let order = try await shop.order(watch, by: ada)
            try await shop.pay(order)
            let early = try await shop.requestReturn(lines, of: order, by: ada)
            #expect(early.outcome == "illegal_transition")
            _ = try await shop.setStatus(.shipped, of: order, by: boss)
            _ = try await shop.setStatus(.delivered, of: order, by: boss)
            shop.clock.advance(bySeconds: 30 * 86_400)
            let login = LoginRequest(email: "ada@example.com", password: "analytical engine")
            let later: SessionAnswer = try await shop.send(.login, encoding: login).decode()
            let late = try await shop.requestReturn(lines, of: order, by: later)
            #expect(late.outcome == "illegal_transition")
        }
    }

    @Test func `Lines that are not of the order are named, every one`() async throws {
        try await TestShop.run { shop in
            let (ada, boss) = (try await shop.register(), try await shop.staff())
            let (watch, other) = (try await shop.watch(0), try await shop.watch(1))
            let order = try await shop.delivered(watch, to: ada, by: boss)
            let answer = try await shop.requestReturn(
                [
                    WatchQuantity(watchID: other.id, quantity: 1),
                    WatchQuantity(watchID: watch.id, quantity: 1),
                    WatchQuantity(watchID: watch.id, quantity: 1),
                ], of: order, by: ada)
            #expect(
                answer.problem?.errors?.map(\.pointer) == [
                    "#/lines/0/watch_id", "#/lines/2/watch_id",
                ])
        }
    }
}

extension TestShop {
    /// Asks for a return and returns whatever was answered.
    func requestReturn(
        _ lines: [WatchQuantity], of order: Order, by session: SessionAnswer
    ) async throws -> Answer {
        try await send(
            .requestReturn, order.id.description, token: session.token,
            encoding: ReturnRequest(lines: lines, reason: "too small"))
    }

    /// Decides about a return and returns whatever was answered.
    func decide(
        _ wanted: OrderReturn, approve: Bool, restocks: Bool, by staff: SessionAnswer
    ) async throws -> Answer {
        let decision = ReturnDecision(isApproved: approve, restocks: restocks)
        return try await send(
            .decideReturn, parameters: [wanted.orderID.description, wanted.id.description],
            token: staff.token, body: String(decoding: JSONDocument(decision).bytes, as: UTF8.self))
    }
}
