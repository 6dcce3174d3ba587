import ShopModel

extension AccountsClient {
    /// The part of a store that answers for real.
    static func live(_ store: StoreClient) -> AccountsClient {
        AccountsClient(
            register: { request async throws(ShopClientError) in
                try await store.begin(StoreCall(.register, body: request))
            },
            login: { request async throws(ShopClientError) in
                try await store.begin(StoreCall(.login, body: request))
            },
            logout: { () async throws(ShopClientError) in
                try await store.end()
            },
            me: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.me))
            })
    }
}
