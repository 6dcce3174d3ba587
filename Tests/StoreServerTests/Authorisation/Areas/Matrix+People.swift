import FoundationEssentials
import ShopModel

@testable import StoreServer

extension Matrix {
    /// The routes by which whoever manages the store manages its people.
    static let people = [
        MatrixRow(.customers, .admins, scope: .customersRead),
        MatrixRow(.customer, .admins, .customer, scope: .customersRead),
        MatrixRow(.updateCustomer, .admins, .customer, asksForPassword: true),
        MatrixRow(.scriptTokens, .admins),
        MatrixRow(.createScriptToken, .admins, asksForPassword: true),
        MatrixRow(.scriptToken, .admins, .scriptToken),
        MatrixRow(.revokeScriptToken, .admins, .scriptToken),
    ]
}

extension MatrixObject {
    /// The account of the owner.
    static let customer = shared { _, people in [people.owner.customer.id.description] }

    /// A token that the admin has made.
    static let scriptToken = shared(missing: missingUUIDs) { shop, people in
        let token = try await shop.makeToken(for: [.auditRead], by: people.admin)
        return [token.id.uuidString.lowercased()]
    }
}
