import Hummingbird
import ShopModel

/// Answers the pictures of the watches.
struct PictureController: Sendable {
    private let pictures: PictureService

    init(pictures: PictureService) {
        self.pictures = pictures
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.watchImage, show)
    }

    /// Answers a picture, which a cache keeps for a day, or for ever where its address names the
    /// version.
    @Sendable private func show(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let version = query.integer("v", in: 1...Int(Int32.max))
        try query.finish()
        let picture = try await pictures.picture(of: try context.watchID())
        let isVersioned = version != nil && version.map(Int64.init) == picture.version
        return .cached(
            picture.bytes, contentType: "image/png", tag: picture.tag,
            cacheControl: isVersioned
                ? "public, max-age=31536000, immutable" : "public, max-age=86400",
            for: request)
    }
}
