import Synchronization
import Testing

@testable import StoreServer

/// Token buckets, at a clock that the test sets.
@Suite struct RateLimiterTests {
    final class Clock: Sendable {
        private let start = ContinuousClock.now
        private let passed = Mutex(Duration.zero)
        var now: @Sendable () -> ContinuousClock.Instant {
            { [self] in start + passed.withLock { $0 } }
        }
        func advance(by duration: Duration) { passed.withLock { $0 += duration } }
    }

    @Test func `A minute's quota is taken at once and comes back evenly`() {
        let clock = Clock()
        let limiter = RateLimiter<String>("address", perMinute: 6, now: clock.now)
        for left in (0..<6).reversed() {
            let decision = limiter.take("a")
            #expect(decision.retryAfter == nil)
            #expect(decision.remaining == left)
        }
        let refused = limiter.take("a")
        #expect(refused.retryAfter == 10)
        #expect(refused.stateField == #""address";r=0;t=60"#)
        #expect(refused.policyField == #""address";q=6;w=60"#)
        #expect(limiter.take("b").retryAfter == nil)
        clock.advance(by: .seconds(9))
        #expect(limiter.take("a").retryAfter == 1)
        clock.advance(by: .seconds(1))
        #expect(limiter.take("a").retryAfter == nil)
        clock.advance(by: .seconds(600))
        #expect(limiter.take("a").remaining == 5)
    }

    @Test func `Refused requests do not push the end away`() {
        let clock = Clock()
        let limiter = RateLimiter<Int>("address", perMinute: 1, now: clock.now)
        #expect(limiter.take(1).retryAfter == nil)
        for _ in 0..<100 { #expect(limiter.take(1).retryAfter == 60) }
        clock.advance(by: .seconds(60))
        #expect(limiter.take(1).retryAfter == nil)
    }

    @Test func `Any number of clients takes a bounded space, and the busiest stays counted`() {
        let clock = Clock()
        let limiter = RateLimiter<Int>("address", perMinute: 10, capacity: 100, now: clock.now)
        for _ in 0..<10 { _ = limiter.take(-1) }
        for key in 0..<10_000 { _ = limiter.take(key) }
        #expect(limiter.count <= 100)
        #expect(limiter.take(-1).retryAfter != nil)
    }
}
