import CurlTransport
import LocalCache
import ShopClient
import ShopModel
import ShopSync

extension Failure {
    /// Says what a store's failure means to a pane; nil for work that was stopped.
    init?(_ error: ShopClientError) {
        switch error {
        case .cancelled: return nil
        case .invalidAddress: self = .badAddress
        case .offline(.tlsFailed(_)): self = .insecure
        case .offline: self = .offline
        case .timedOut: self = .timedOut
        case .notLoggedIn: self = .notLoggedIn
        case .changed(let change):
            self = .orderChanged(changes: change.lines, total: change.total)
        case .refused(let problem): self = .refused(problem)
        case .serverTrouble(_, let problem?, _) where problem.kind == .rateLimited:
            self = .refused(problem)
        case .serverTrouble: self = .storeTrouble
        case .unexpectedAnswer: self = .notUnderstood
        case .sessionNotKept(let reason): self = .disk(reason)
        }
    }

    /// Says what a failure of this machine's files means to a pane.
    init(_ error: CacheError) {
        self =
            switch error {
            case .newerSchema(let file): .disk("\(file) was written by a newer version.")
            case .damaged(let file): .disk("\(file) is damaged.")
            case .diskFull: .disk("the disk is full.")
            case .notWritable(let path): .disk("\(path) cannot be written.")
            case .busy: .disk("another program holds them.")
            case .other(let cause): .disk(cause)
            }
    }

    /// Says what a failed sync means to a pane; nil for one that was stopped.
    init?(_ error: SyncError) {
        switch error {
        case .store(let error): self.init(error)
        case .cache(let error): self.init(error)
        }
    }
}
