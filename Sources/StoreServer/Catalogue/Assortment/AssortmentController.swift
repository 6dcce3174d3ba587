import HTTPTypes
import Hummingbird
import ShopModel

/// Answers the routes by which managers look after the catalogue.
struct AssortmentController: Sendable {
    private static let importBytes = 2 * 1024 * 1024
    private static let importLines = 10_000

    private let assortment: AssortmentService
    private let imports: ImportService

    init(assortment: AssortmentService, imports: ImportService) {
        self.assortment = assortment
        self.imports = imports
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.createWatch, body: WatchRequest.self) { body, _, context in
            let watch = try await assortment.create(body, by: context.staffActor())
            var response = try Response.json(watch, status: .created)
            response.headers[.location] = Route.adminWatch.path(watch.watch.id.description)
            return response
        }
        routes.on(.updateWatch, body: WatchRequest.self) { body, request, context in
            try await .json(
                assortment.update(
                    context.watchID(), body, expecting: ExpectedVersion(of: request)?.number,
                    by: context.staffActor()))
        }
        routes.on(.removeWatch) { request, context in
            try await assortment.remove(
                context.watchID(), expecting: ExpectedVersion(of: request)?.number,
                by: context.staffActor())
            return .noContent
        }
        routes.on(.orderWatches, body: WatchOrderRequest.self) { body, _, context in
            try await .json(
                assortment.move(
                    body.watchID, to: body.place, by: context.staffActor()))
        }
        routes.on(.uploadWatchImage, upload)
        routes.on(.importWatches, importTable)
    }

    @Sendable private func upload(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let id = try context.watchID()
        let version = try ExpectedVersion(of: request)?.number
        _ = try await assortment.watch(id)
        let type = (request.headers[.contentType] ?? "").lowercased()
        guard type.prefix(while: { $0 != ";" && $0 != " " }) == "image/png",
            (request.headers[.contentEncoding] ?? "identity") == "identity"
        else {
            throw Problem(.unsupportedMediaType, detail: "The body must be image/png.")
        }
        let bytes = try await BodyBytes(limit: PNGFile.maximumSize).read(from: request)
        do throws(PNGFault) {
            _ = try PNGFile(bytes)
        } catch {
            throw Problem(.malformedBody, detail: error.sentence)
        }
        return try await .json(
            assortment.setPicture(
                bytes, of: id, expecting: version, by: context.staffActor()))
    }

    @Sendable private func importTable(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let isDryRun = query.flag("dry_run")
        try query.finish()
        let table = try await request.readCSV(
            bytes: Self.importBytes, lines: Self.importLines)
        let report =
            isDryRun
            ? try await imports.preview(table)
            : try await imports.write(table, by: context.staffActor())
        return try .json(report)
    }
}
