import Hummingbird
import ShopModel

/// Answers the routes of the watches.
struct WatchController: Sendable {
    private static let maximumLimit = 200
    private static let standardLimit = 50
    /// Stock changes with every order: a cache may keep an answer, and asks before it uses it.
    private static let cacheControl = "public, no-cache"

    private let catalogue: CatalogueService
    private let pictures: PictureShelf

    init(catalogue: CatalogueService, pictures: PictureShelf) {
        self.catalogue = catalogue
        self.pictures = pictures
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.watches, list)
        routes.on(.watch, show)
        routes.on(.watchImage, image)
    }

    /// Answers the bare array, as the web shop reads it, or a page where one is asked for.
    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let page = query.integer("page", in: 1...Int(Int32.max))
        let limit = query.integer("limit", in: 1...Self.maximumLimit)
        try query.finish()
        guard page != nil || limit != nil else {
            return try .cachedJSON(
                await catalogue.all(), cacheControl: Self.cacheControl, for: request)
        }
        let answer = try await catalogue.page(page ?? 1, limit: limit ?? Self.standardLimit)
        return try .cachedJSON(answer, cacheControl: Self.cacheControl, for: request)
    }

    @Sendable private func show(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let watch = try await catalogue.watch(try context.watchID())
        return try .cachedJSON(watch, cacheControl: Self.cacheControl, for: request)
    }

    @Sendable private func image(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let watch = try await catalogue.watch(try context.watchID())
        let picture = try pictures.picture(of: watch.modelCode)
        return .cached(
            picture.bytes, contentType: "image/png", tag: picture.tag,
            cacheControl: "public, max-age=86400", for: request)
    }
}
