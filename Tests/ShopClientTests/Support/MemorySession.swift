import ShopClient
import ShopModel
import Synchronization

/// A session that is kept in memory.
final class MemorySession: Sendable {
    private let session: Mutex<SessionAnswer?>

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
            load: { self.current }, save: { self.current = $0 }, clear: { self.current = nil })
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
