import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

/// Who may call what: every route of the contract, for everyone, on every kind of object.
@Suite struct AuthorisationTests {
    /// What is answered to whoever is not let in.
    private static let refusals: Set = ["not_authenticated", "forbidden", "reauthenticate"]

    @Test func `Every route of the contract has one row`() {
        let routes = Matrix.rows.map(\.route)
        #expect(Set(routes) == Set(Route.all))
        #expect(routes.count == Set(routes).count)
    }

    @Test func `A row has an object where its path has parameters`() {
        for row in Matrix.rows {
            #expect(row.route.template.contains(":") == (row.object != nil), "\(row)")
        }
    }

    @Test func `A row and the contract name the same scope for scripts`() {
        for row in Matrix.rows { #expect(row.route.scope == row.scope, "\(row)") }
    }

    /// Nothing is named that exists, so that no sender spoils it for the next one.
    @Test(arguments: Matrix.rows)
    func `A route lets in whom it is for, and nobody else`(row: MatrixRow) async throws {
        try await TestShop.run(provider: .none) { shop in
            let people = try await People(at: shop)
            for sender in Sender.allCases {
                let answer = try await row.send(
                    to: shop, row.object?.missing.first ?? [], token: people.token(of: sender))
                switch row.audience.verdict(on: sender) {
                case .refused(let code):
                    #expect(answer.outcome == code, "\(sender)")
                case .admitted where row.asksForPassword:
                    #expect(answer.outcome == "reauthenticate", "\(sender)")
                case .admitted:
                    #expect(!Self.refusals.contains(answer.outcome), "\(sender)")
                }
                #expect(answer.status < 500, "\(sender)")
                if answer.status == 401 { #expect(answer.headers[.wwwAuthenticate] == "Bearer") }
            }
        }
    }

    @Test(arguments: Matrix.rows)
    func `A script's token opens what it is for, and nothing else`(row: MatrixRow) async throws {
        try await TestShop.run(provider: .none) { shop in
            let people = try await People(at: shop)
            try await People.reauthenticate(at: shop)
            let parameters = row.object?.missing.first ?? []
            var others = Set(TokenScope.allCases)
            if let scope = row.scope { others.remove(scope) }
            let other = try await shop.makeToken(for: others, by: people.admin)
            let refused = try await row.send(to: shop, parameters, token: other.token)
            #expect((refused.outcome == "forbidden") == (row.audience != .everyone))
            guard let scope = row.scope else { return }
            let token = try await shop.makeToken(for: [scope], by: people.admin)
            let answer = try await row.send(to: shop, parameters, token: token.token)
            #expect((answer.outcome == "forbidden") == row.asksForPassword)
            #expect(answer.outcome != "not_authenticated")
        }
    }

    @Test(arguments: Matrix.rows.filter { $0.object != nil })
    func `What is another's is answered like what is not there`(row: MatrixRow) async throws {
        let object = try #require(row.object)
        // Whoever is let in as far as the payment learns that there is none.
        try await TestShop.run(provider: .none) { shop in
            let people = try await People(at: shop)
            try await People.reauthenticate(at: shop)
            let guest = people.token(of: row.audience.guest)
            let parameters = try await object.make(shop, people)
            for missing in object.missing {
                let answer = try await row.send(to: shop, missing, token: guest)
                #expect(answer.outcome == "not_found", "\(missing)")
            }
            if object.isOwned {
                let other = people.token(of: .other)
                let answer = try await row.send(to: shop, parameters, token: other)
                #expect(answer.outcome == "not_found")
            }
            // Last, since it may change the object.
            let answer = try await row.send(to: shop, parameters, token: guest)
            #expect(!Self.refusals.union(["not_found"]).contains(answer.outcome))
            #expect(answer.status < 500 || answer.outcome == "payment_unavailable")
        }
    }
}
