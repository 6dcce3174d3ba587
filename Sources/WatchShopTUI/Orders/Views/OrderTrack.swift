import ShopModel
import TerminalUI

/// The way of an order: placed, paid, shipped, delivered, or where it ended before.
struct OrderTrack: Equatable, Sendable {
    /// A station of the way.
    struct Station: Equatable, Sendable {
        /// Its name.
        let name: SafeText
        /// Whether the order came so far.
        var isReached = false
        /// Whether the way ends here, short of what was hoped for.
        var isEnd = false
        /// The step that leads here; nil for the first.
        var step: OrderStep?
    }

    /// The stations, in their order.
    let stations: [Station]

    /// Draws up the way of an order.
    init(_ order: Order) {
        let placed = Station(name: "Placed")
        let paid = Station(name: "Paid", step: .paid)
        let shipped = Station(name: "Shipped", step: .ship)
        let way = [placed, paid, shipped, Station(name: "Delivered", step: .deliver)]
        switch order.status {
        case .pending: stations = Self.reached(1, of: way)
        case .processing: stations = Self.reached(2, of: way)
        case .shipped: stations = Self.reached(3, of: way)
        case .delivered: stations = Self.reached(4, of: way)
        case .cancelled: stations = Self.ended("Cancelled", .cancel, after: [placed])
        case .expired: stations = Self.ended("Not paid in time", .expire, after: [placed])
        case .lost: stations = Self.ended("Lost", .lose, after: [placed, paid, shipped])
        case .returned:
            stations = Self.ended("Returned", .return, after: [placed, paid, shipped])
        }
    }

    private static func reached(_ count: Int, of way: [Station]) -> [Station] {
        way.enumerated().map { index, station in
            var station = station
            station.isReached = index < count
            return station
        }
    }

    private static func ended(
        _ name: SafeText, _ step: OrderStep, after way: [Station]
    ) -> [Station] {
        reached(way.count, of: way) + [
            Station(name: name, isReached: true, isEnd: true, step: step)
        ]
    }

    /// When the order came to a station, by its history.
    func time(of station: Station, order: Order, events: [OrderEvent]) -> Timestamp? {
        guard let step = station.step else { return order.orderDate }
        let kinds =
            step == .return ? [step.rawValue, OrderStep.sendBack.rawValue] : [step.rawValue]
        return events.last { kinds.contains($0.kind) }?.at
    }
}
