import FoundationEssentials
import ShopClient
import ShopModel
import ShopTestSupport
import Synchronization

/// A store's change log in memory, with pages of three and a way to fail or begin anew.
final class ScriptedStore: Sendable {
    private struct State {
        var changes: [Change] = []
        var epoch = "first"
        var failAtCall: Int?
        var calls: [String?] = []
        var oldestCursor: Int64 = 0
    }

    private let state = Mutex(State())
    private static let pageSize = 3

    var calls: [String?] { state.withLock(\.calls) }

    func publish(_ content: ChangeContent) {
        state.withLock { state in
            let sequence = (state.changes.last?.sequence ?? 0) + 1
            state.changes.append(Change(sequence: sequence, version: sequence, content: content))
        }
    }

    func fail(atCall number: Int?) {
        state.withLock {
            $0.calls = []
            $0.failAtCall = number
        }
    }

    func beginNewEpoch(_ epoch: String, with contents: [ChangeContent]) {
        state.withLock {
            $0.epoch = epoch
            $0.changes = []
        }
        contents.forEach(publish)
    }

    func forgetCursors(before sequence: Int64) {
        state.withLock { $0.oldestCursor = sequence }
    }

    var client: ShopClient {
        var client = ShopClient.failing
        client.changes = { [self] cursor, _ throws(ShopClientError) in
            switch state.withLock({ Self.answer(to: cursor, state: &$0) }) {
            case .success(let page): return page
            case .failure(let error): throw error
            }
        }
        return client
    }

    private static func answer(
        to cursor: String?, state: inout State
    ) -> Result<ChangesPage, ShopClientError> {
        state.calls.append(cursor)
        if state.calls.count == state.failAtCall { return .failure(.timedOut) }
        let start = cursor.flatMap(Int64.init) ?? 0
        if cursor != nil, start < state.oldestCursor {
            return .failure(.refused(Problem(.cursorExpired, detail: "Too old.")))
        }
        let rest = state.changes.filter { $0.sequence > start }
        let page = Array(rest.prefix(pageSize))
        return .success(
            ChangesPage(
                changes: page, nextCursor: String(page.last?.sequence ?? start),
                hasMore: rest.count > page.count, epoch: state.epoch,
                serverTime: Timestamp(milliseconds: 0)))
    }
}
