import Hummingbird

/// Serves the pages of checkout sessions.
struct CheckoutController: Sendable {
    let account: SandboxAccount
    let pages: SandboxPages

    func addRoutes(to router: Router<SandboxRequestContext>) {
        router.group(RouterPath(CheckoutSession.path(of: ":id")))
            .add(middleware: FormMiddleware())
            .get { _, context in await page(context) }
            .post { _, context in try await submit(context) }
    }

    private func page(_ context: SandboxRequestContext) async -> Response {
        guard let (session, failure) = await account.checkoutPage(context.objectID) else {
            return pages.response(NoticePage.unknown, status: .notFound)
        }
        switch session.status {
        case .open:
            return pages.response(CheckoutPage(session, failure: failure))
        case .complete:
            return .redirect(to: session.completionURL)
        case .expired:
            let notice = NoticePage(
                title: "This page has expired",
                words: "Nothing was charged. Go back to the shop and try again.",
                back: session.cancelURL)
            return pages.response(notice, status: .gone)
        }
    }

    private func submit(_ context: SandboxRequestContext) async throws -> Response {
        var form = FormReader(context.form)
        guard let card = try form.choice("card", of: TestCard.self) else {
            throw StripeError.missingParameter("card")
        }
        // A field left empty is an address not given.
        let email = form.value("email") == .text("") ? nil : try form.text("email", limit: 512)
        try form.finish()
        guard
            let target = await account.submit(
                session: context.objectID, card: card, email: email)
        else { return pages.response(NoticePage.unknown, status: .notFound) }
        return .redirect(to: target)
    }
}
