package import ShopClient

extension AccountsClient {
    /// A part whose every call is an issue of the test that makes it.
    package static var failing: AccountsClient {
        AccountsClient(
            register: { _ async throws(ShopClientError) in throw unexpected("accounts.register") },
            login: { _ async throws(ShopClientError) in throw unexpected("accounts.login") },
            logout: { () async throws(ShopClientError) in throw unexpected("accounts.logout") },
            me: { () async throws(ShopClientError) in throw unexpected("accounts.me") },
            updateMe: { _ async throws(ShopClientError) in throw unexpected("accounts.updateMe") },
            changePassword: { _ async throws(ShopClientError) in
                throw unexpected("accounts.changePassword")
            },
            forgotPassword: { _ async throws(ShopClientError) in
                throw unexpected("accounts.forgotPassword")
            },
            resetPassword: { _ async throws(ShopClientError) in
                throw unexpected("accounts.resetPassword")
            },
            reauthenticate: { _ async throws(ShopClientError) in
                throw unexpected("accounts.reauthenticate")
            },
            deleteMe: { () async throws(ShopClientError) in throw unexpected("accounts.deleteMe") },
            addresses: { () async throws(ShopClientError) in throw unexpected("accounts.addresses")
            },
            addAddress: { _ async throws(ShopClientError) in throw unexpected("accounts.addAddress")
            },
            replaceAddress: { _, _ async throws(ShopClientError) in
                throw unexpected("accounts.replaceAddress")
            },
            deleteAddress: { _ async throws(ShopClientError) in
                throw unexpected("accounts.deleteAddress")
            },
            sessions: { () async throws(ShopClientError) in throw unexpected("accounts.sessions") },
            endSession: { _ async throws(ShopClientError) in throw unexpected("accounts.endSession")
            },
            endOtherSessions: { () async throws(ShopClientError) in
                throw unexpected("accounts.endOtherSessions")
            },
            startSavingCard: { () async throws(ShopClientError) in
                throw unexpected("accounts.startSavingCard")
            },
            saveTestCard: { _ async throws(ShopClientError) in
                throw unexpected("accounts.saveTestCard")
            },
            removeCard: { _ async throws(ShopClientError) in throw unexpected("accounts.removeCard")
            })
    }
}
