import CurlTransport
import ShopClient
import ShopModel
import ShopTestSupport

/// A store with a promise: one order for one id, and the same answer for ever.
struct SimulatedStore {
    /// The orders that it has.
    private(set) var orders: [ClientOrderID: OrderID] = [:]
    /// The ids that it has refused for good.
    private(set) var refused: Set<ClientOrderID> = []
    /// What was sent first under each id.
    private var requests: [ClientOrderID: PlaceOrderRequest] = [:]
    /// What a sender must not do and did.
    private(set) var offences: [String] = []

    /// Takes a request, with something going wrong on its way.
    mutating func take(
        _ request: PlaceOrderRequest, fault: Fault
    ) -> Result<Order, ShopClientError> {
        switch fault {
        case .none: return answer(to: request)
        case .refusedConnection: return .failure(.offline(.connectionRefused))
        case .lostRequest: return .failure(.timedOut)
        case .lostAnswer:
            _ = answer(to: request)
            return .failure(.offline(.connectionLost))
        case .failureBeforeCommit: return .failure(trouble(500))
        case .failureAfterCommit:
            _ = answer(to: request)
            return .failure(trouble(502))
        case .tooBusy: return .failure(trouble(429, retryAfter: .seconds(7)))
        case .outstanding: return .failure(trouble(409, retryAfter: .seconds(1)))
        case .captivePortal: return .failure(.unexpectedAnswer(.shape(path: "")))
        case .priceRose: return refuse(request, .changed(OrderChanged(lines: [], total: nil)))
        case .notSold:
            return refuse(request, .refused(Problem(.validationFailed, detail: "not sold")))
        case .loggedOut: return .failure(.notLoggedIn)
        case .stoppedBefore: return .failure(.cancelled)
        case .stoppedAfter:
            _ = answer(to: request)
            return .failure(.cancelled)
        }
    }

    private mutating func answer(
        to request: PlaceOrderRequest
    ) -> Result<Order, ShopClientError> {
        guard let id = request.clientOrderID else {
            offences.append("an order without a key")
            return .failure(.timedOut)
        }
        if let first = requests[id], first != request {
            offences.append("another order under the key \(id)")
        }
        requests[id] = request
        let number = orders[id] ?? OrderID(Int64(orders.count + 1))
        orders[id] = number
        var order = Order.fixture
        order.id = number
        order.clientOrderID = id
        return .success(order)
    }

    /// What it has, it has: only an order that is not there can be refused.
    private mutating func refuse(
        _ request: PlaceOrderRequest, _ error: ShopClientError
    ) -> Result<Order, ShopClientError> {
        guard let id = request.clientOrderID, orders[id] == nil else {
            return answer(to: request)
        }
        refused.insert(id)
        return .failure(error)
    }

    private func trouble(_ status: Int, retryAfter: Duration? = nil) -> ShopClientError {
        .serverTrouble(status: status, problem: nil, retryAfter: retryAfter)
    }
}
