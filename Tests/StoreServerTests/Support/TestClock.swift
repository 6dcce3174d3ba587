import ShopModel
import Synchronization

/// A clock that a test sets by hand.
final class TestClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_800_000_000_000)

    var now: @Sendable () -> Timestamp {
        { [self] in Timestamp(milliseconds: milliseconds.withLock { $0 }) }
    }

    func advance(bySeconds seconds: Int64) {
        milliseconds.withLock { $0 += seconds * 1000 }
    }
}
