import HTTPTypes
import Hummingbird
import ShopModel

/// The routes of the payment pages: one for the terminal, the others for a browser.
struct PageController: Sendable {
    private let pages: PageService
    private let formTargets: [String]

    /// Takes the origins of the provider's pages, to which the button leads.
    init(pages: PageService, formTargets: [String]) {
        self.pages = pages
        self.formTargets = formTargets
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.paymentPage, body: PaymentPageRequest.self) { body, _, context in
            try .json(
                await pages.open(
                    context.orderID(), owner: context.requireOwner(),
                    isMailed: body.isMailed ?? false))
        }
        routes.on(.paymentReturn) { _, _ in try PageDocument.returned().response() }
        routes.on(.payPage) { request, context in
            try context.query.finish()
            guard let code = context.pageCode,
                let view = try await pages.view(code, isBack: context.query.text("back") != nil)
            else { return try Self.refuse(.notFound, request) { try .unknown() } }
            return try PageDocument(view, formTargets: formTargets).response()
        }
        routes.on(.payButton) { request, context in
            guard let code = context.pageCode else {
                return try Self.refuse(.notFound, request) { try .unknown() }
            }
            return try await press(code, request)
        }
    }

    /// Leads on to the provider's page, or back to the store's where there is nothing to pay.
    private func press(_ code: PageCode, _ request: Request) async throws -> Response {
        let path = Route.payPage.path(code.text)
        do {
            let target = try await pages.press(code)?.url ?? path
            return Response(status: .seeOther, headers: [.location: target])
        } catch let problem as Problem {
            return try Self.refuse(problem, request) {
                problem.kind == .notFound
                    ? try .unknown() : try .refusal(problem.detail, backTo: path)
            }
        }
    }

    /// Refuses in words for a browser, and as a problem for anybody else.
    private static func refuse(
        _ problem: Problem, _ request: Request, page: () throws -> PageDocument
    ) throws -> Response {
        guard request.headers[.accept]?.contains("text/html") == true else { throw problem }
        return try page().response(HTTPResponse.Status(code: problem.status))
    }
}

extension StoreRequestContext {
    /// The code in the path; nil for what cannot be one.
    fileprivate var pageCode: PageCode? { parameters.get("code").flatMap(PageCode.init) }
}
