import LocalCache
import ShopClient
import ShopModel
import TerminalUI

extension CommandFailure {
    /// Says why something did not happen, with the command that helps.
    init(_ failure: Failure) {
        switch failure {
        case .offline, .insecure, .timedOut, .storeTrouble:
            self.init(failure.words().string, status: .offline)
        case .badAddress:
            self.init(failure.words().string, status: .usage)
        case .notLoggedIn:
            self.init("Nobody is logged in: watchshop login EMAIL.", status: .logInFirst)
        case .orderChanged:
            self.init(
                "Prices or stock have changed, so nothing was ordered: watchshop cart list.",
                status: .needsReview)
        case .refused(let problem) where problem.kind == .notFound:
            self.init("The store knows none of that name.")
        case .refused(let problem) where problem.errors?.isEmpty == false:
            let fields = (problem.errors ?? []).map { SafeText("\($0.pointer): \($0.detail)") }
            self.init(fields.joined(separator: "; ").string)
        case .refused, .notUnderstood, .disk:
            self.init(failure.words().string)
        }
    }

    /// Says why the store did not do what it was asked.
    init(_ error: ShopClientError) {
        self.init(Failure(error) ?? .offline)
    }

    /// Says what is wrong with the files of this machine.
    init(_ error: CacheError) {
        self.init(Failure(error))
    }
}
