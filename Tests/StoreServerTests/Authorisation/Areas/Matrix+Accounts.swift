import ShopModel

extension Matrix {
    /// The routes of accounts and logins.
    static let accounts = [
        MatrixRow(.register, .everyone), MatrixRow(.login, .everyone),
        MatrixRow(.refresh, .everyone), MatrixRow(.logout, .customers),
        MatrixRow(.reauthenticate, .customers), MatrixRow(.forgotPassword, .everyone),
        MatrixRow(.resetPassword, .everyone), MatrixRow(.changePassword, .customers),
        MatrixRow(.sessions, .customers), MatrixRow(.endSessions, .customers),
        MatrixRow(.endSession, .customers, .session),
    ]

    /// The routes of what an account says about its person.
    static let profile = [
        MatrixRow(.me, .customers), MatrixRow(.updateMe, .customers),
        MatrixRow(.deleteMe, .customers, asksForPassword: true),
        MatrixRow(.addresses, .customers), MatrixRow(.addAddress, .customers),
        MatrixRow(.address, .customers, .keptAddress),
        MatrixRow(.updateAddress, .customers, .keptAddress),
        MatrixRow(.deleteAddress, .customers, .keptAddress),
    ]
}

extension MatrixObject {
    /// A login of the owner on another device.
    static let session = owned(missing: missingUUIDs) { shop, people in
        let there = try await shop.logIn(people.owner.customer.email)
        return [try await shop.sessionID(of: there).description]
    }

    /// An address that the owner keeps.
    static let keptAddress = owned { shop, people in
        let kept: CustomerAddress = try await shop.send(
            .addAddress, token: people.owner.token, encoding: AddAddressRequest(address: .home)
        ).decode()
        return [kept.id.description]
    }
}
