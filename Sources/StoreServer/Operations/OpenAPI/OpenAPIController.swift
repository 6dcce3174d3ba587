import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

/// Answers with the description of the API: as a document for programs, as a page for people.
struct OpenAPIController: StoreModule {
    private let description: Description

    /// What is the same for everyone, made once.
    private struct Description: Sendable {
        let document: [UInt8]
        let page: ReferencePage

        init() throws {
            let document = try OpenAPIDocument(Route.all, RouteAnswer.all)
            self.document = try document.bytes
            page = try ReferencePage(document)
        }

        static let made = Result { try Description() }
    }

    /// Throws where a type of an answer cannot be described.
    init() throws {
        description = try Description.made.get()
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.openAPI) { [document = description.document] request, _ in
            .cached(
                document, contentType: "application/json", cacheControl: "public, max-age=300",
                for: request)
        }
        routes.on(.apiDocs) { [page = description.page] request, _ in
            var response = Response.cached(
                page.bytes, contentType: "text/html; charset=utf-8",
                cacheControl: "public, max-age=300", for: request)
            response.headers[.contentSecurityPolicy] = page.policy
            return response
        }
    }
}
