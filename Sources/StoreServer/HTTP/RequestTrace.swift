import ShopModel
import Synchronization

/// What becomes known of a request on its way inwards, for the middleware around it.
///
/// A context is a value and goes inwards only; this is the way back out.
final class RequestTrace: Sendable {
    private struct State {
        var customerID: CustomerID?
        var rates: [RateDecision] = []
    }

    private let state = Mutex(State())

    /// Who sent it, once that is known.
    var customerID: CustomerID? {
        get { state.withLock { $0.customerID } }
        set { state.withLock { $0.customerID = newValue } }
    }

    /// What was counted for it.
    var rates: [RateDecision] { state.withLock { $0.rates } }

    /// Notes what was counted.
    func note(_ decisions: [RateDecision]) {
        state.withLock { $0.rates += decisions }
    }
}
