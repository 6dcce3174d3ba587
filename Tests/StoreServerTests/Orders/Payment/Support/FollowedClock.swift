import ShopModel
import Synchronization

/// The provider's clock, which follows the shop's as soon as there is one.
final class FollowedClock: Sendable {
    private let followed = Mutex<TestClock?>(nil)

    /// Goes by a clock from now on.
    func follow(_ clock: TestClock) {
        followed.withLock { $0 = clock }
    }

    /// The seconds since 1970.
    var seconds: Int64 {
        followed.withLock { $0 }.map { $0.now().milliseconds / 1_000 } ?? 1_800_000_000
    }
}
