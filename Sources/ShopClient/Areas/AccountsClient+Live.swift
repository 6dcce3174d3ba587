import FoundationEssentials
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
            },
            updateMe: { request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.updateMe, body: request))
            },
            changePassword: { request async throws(ShopClientError) in
                try await store.response(to: StoreCall(.changePassword, body: request))
            },
            forgotPassword: { request async throws(ShopClientError) in
                try await store.response(to: StoreCall(.forgotPassword, body: request))
            },
            resetPassword: { request async throws(ShopClientError) in
                try await store.response(to: StoreCall(.resetPassword, body: request))
            },
            reauthenticate: { request async throws(ShopClientError) in
                try await store.response(to: StoreCall(.reauthenticate, body: request))
            },
            deleteMe: { () async throws(ShopClientError) in
                try await store.giveUp()
            },
            addresses: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.addresses))
            },
            addAddress: { request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.addAddress, body: request))
            },
            replaceAddress: { id, request async throws(ShopClientError) in
                let path = Route.updateAddress.path(id.description)
                return try await store.answer(
                    to: StoreCall(.updateAddress, path: path, body: request.replacing))
            },
            deleteAddress: { id async throws(ShopClientError) in
                try await store.response(
                    to: StoreCall(.deleteAddress, path: Route.deleteAddress.path(id.description)))
            },
            sessions: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.sessions))
            },
            endSession: { id async throws(ShopClientError) in
                let path = Route.endSession.path(id.uuidString.lowercased())
                try await store.response(to: StoreCall(.endSession, path: path))
            },
            endOtherSessions: { () async throws(ShopClientError) in
                try await store.response(to: StoreCall(.endSessions))
            },
            startSavingCard: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.saveCard, body: SaveCardRequest()))
            },
            saveTestCard: { id async throws(ShopClientError) in
                try await store.answer(
                    to: StoreCall(.saveCard, body: SaveCardRequest(paymentMethod: id)))
            },
            removeCard: { id async throws(ShopClientError) in
                try await store.response(
                    to: StoreCall(.removeCard, path: Route.removeCard.path(id)))
            })
    }
}

extension AddAddressRequest {
    /// The request with empty texts for what the address lacks: a missing field of a change would
    /// leave what was there.
    fileprivate var replacing: AddAddressRequest {
        var request = self
        request.address.line2 = address.line2 ?? ""
        request.address.region = address.region ?? ""
        request.address.phone = address.phone ?? ""
        return request
    }
}
