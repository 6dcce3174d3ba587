import Hummingbird

/// Serves the pages where a customer completes or fails an authentication.
struct AuthenticationController: Sendable {
    let account: SandboxAccount
    let pages: SandboxPages

    func addRoutes(to router: Router<SandboxRequestContext>) {
        router.group("authentications/:id")
            .get { _, context in
                guard let (authentication, amount) = await account.waiting(context.objectID) else {
                    return pages.response(NoticePage.notWaiting, status: .gone)
                }
                let path = AuthenticationPage.path(of: authentication.id)
                return pages.response(AuthenticationPage(path: path, amount: amount))
            }
            .post("complete") { _, context in await finish(context, succeeded: true) }
            .post("fail") { _, context in await finish(context, succeeded: false) }
    }

    private func finish(_ context: SandboxRequestContext, succeeded: Bool) async -> Response {
        guard
            let result = await account.finishAuthentication(
                context.objectID, succeeded: succeeded)
        else { return pages.response(NoticePage.notWaiting, status: .gone) }
        guard let target = result.target else {
            return pages.response(result.succeeded ? NoticePage.paid : .notPaid)
        }
        return .redirect(to: target)
    }
}
