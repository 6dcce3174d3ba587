import Hummingbird
import ShopModel

/// Answers the routes by which anyone reads the catalogue.
struct WatchController: Sendable {
    private let catalogue: CatalogueService
    private let cache: AnswerCache
    private let currency: Currency

    init(catalogue: CatalogueService, cache: AnswerCache, currency: Currency) {
        self.catalogue = catalogue
        self.cache = cache
        self.currency = currency
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.watches, list)
        routes.on(.watchBrands, brands)
        routes.on(.watchBrandSummaries, brandSummaries)
        routes.on(.watchFacets, facets)
        routes.on(.watch, show)
        routes.on(.recommendations, recommendations)
    }

    /// Answers the bare array, as the web shop reads it, or a part of it where one is asked for.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        guard request.uri.query != nil else {
            return try await answer(.all, to: request) { try await catalogue.all() }
        }
        var query = context.query
        let watches = WatchQuery(
            filter: query.watchFilter(in: currency), sort: query.watchSort())
        let page = query.page()
        let cursor = query.text("cursor")
        if cursor != nil, query.text("page") != nil {
            query.note("page", "cannot stand beside a cursor")
        }
        try query.finish()
        return try await answer(to: request) {
            if let cursor {
                let limit = (page ?? PageRequest()).limit
                return try CachedAnswer(
                    await catalogue.window(after: cursor, limit: limit, of: watches))
            }
            guard let page else { return try CachedAnswer(await catalogue.all(watches)) }
            return try CachedAnswer(await catalogue.page(page, of: watches))
        }
    }

    /// Answers the names of the brands.
    @Sendable private func brands(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        try await answer(to: request) {
            try CachedAnswer(await catalogue.brands().map(\.brand))
        }
    }

    @Sendable private func brandSummaries(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        try await answer(to: request) { try CachedAnswer(await catalogue.brands()) }
    }

    @Sendable private func facets(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let filter = query.watchFilter(in: currency)
        try query.finish()
        return try await answer(to: request) { try CachedAnswer(await catalogue.facets(filter)) }
    }

    @Sendable private func show(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let id = try context.watchID()
        return try await answer(.watch(id), to: request) { try await catalogue.watch(id) }
    }

    @Sendable private func recommendations(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let id = try context.watchID()
        let limit = query.integer("limit", in: 1...20) ?? 6
        try query.finish()
        return try await answer(to: request) {
            try CachedAnswer(await catalogue.recommendations(for: id, limit: limit))
        }
    }

    private func answer(
        _ key: AnswerCache.Key, to request: Request,
        with value: @escaping @Sendable () async throws -> some Encodable & Sendable
    ) async throws -> Response {
        if let kept = cache.hit(key) { return kept.response(to: request) }
        return try await cache.answer(key) { try CachedAnswer(await value()) }
            .response(to: request)
    }

    /// Answers what the whole target of the request asks for.
    private func answer(
        to request: Request, with make: @escaping @Sendable () async throws -> CachedAnswer
    ) async throws -> Response {
        try await cache.answer(.path(request.uri.string), make: make).response(to: request)
    }
}
