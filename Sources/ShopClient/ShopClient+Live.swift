package import CurlTransport
import ShopModel

extension ShopClient {
    /// The client of the store at a URL, for whoever is logged in according to `session`.
    package static func live(
        baseURL: String, transport: HTTPTransport, session: SessionStore
    ) -> ShopClient {
        let store = StoreClient(
            connection: StoreConnection(baseURL: baseURL, transport: transport), store: session)
        return ShopClient(
            health: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.health))
            },
            changes: { cursor, limit async throws(ShopClientError) in
                let start = cursor.map { [(name: "cursor", value: $0)] } ?? []
                let query = start + [(name: "limit", value: String(limit))]
                let path = Route.changes.path(query: query)
                return try await store.answer(to: StoreCall(.changes, path: path))
            },
            watches: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.watches))
            },
            watch: { id async throws(ShopClientError) in
                let path = Route.watch.path(id.description)
                return try await store.answer(to: StoreCall(.watch, path: path))
            },
            image: { id, etag async throws(ShopClientError) in
                try await store.image(id, etag: etag)
            },
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
            quote: { request async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.quote, body: request))
            },
            placeOrder: { request async throws(ShopClientError) in
                try await store.place(request)
            },
            myOrders: { () async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.myOrders))
            },
            order: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.order, of: id))
            },
            orderEvents: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.orderEvents, of: id))
            },
            cancelOrder: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.cancelOrder, of: id))
            },
            confirmPayment: { id, request async throws(ShopClientError) in
                let path = Route.confirmPayment.path(id.description)
                return try await store.answer(
                    to: StoreCall(.confirmPayment, path: path, body: request))
            },
            payment: { id async throws(ShopClientError) in
                try await store.answer(to: StoreCall(.paymentState, of: id))
            })
    }
}

extension StoreCall {
    /// Creates a call of a route about one order.
    fileprivate init(_ route: Route, of order: OrderID) {
        self.init(route, path: route.path(order.description))
    }
}
