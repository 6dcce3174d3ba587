import ShopClient
import ShopModel
import Synchronization

/// A session and the tokens of guests' orders, kept in memory.
final class MemorySession: Sendable {
    private let session: Mutex<SessionAnswer?>
    private let tokens = Mutex<[OrderID: String]>([:])

    init(_ session: SessionAnswer?) {
        self.session = Mutex(session)
    }

    /// What is kept now.
    var current: SessionAnswer? {
        get { session.withLock { $0 } }
        set { session.withLock { $0 = newValue } }
    }

    var store: SessionStore {
        SessionStore(
            load: { self.current }, save: { self.current = $0 }, clear: { self.current = nil },
            orderToken: { order in self.tokens.withLock { $0[order] } },
            saveOrderToken: { token, order in self.tokens.withLock { $0[order] = token } })
    }
}

extension SessionAnswer {
    /// The session with the tokens of another generation.
    func renewed(_ generation: Int) -> SessionAnswer {
        var session = self
        session.token = "access-\(generation)"
        session.refreshToken = "refresh-\(generation)"
        return session
    }
}
