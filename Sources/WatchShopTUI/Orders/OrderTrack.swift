import ShopModel
import TerminalUI

/// The way of an order: placed, paid, shipped, delivered, or where it ended before.
struct OrderTrack: Equatable, Sendable {
    /// The stations, in their order.
    let stations: [SafeText]
    /// How many of them are behind it.
    let reached: Int

    /// Draws up the way of an order.
    init(_ order: Order) {
        let way: [SafeText] = ["Placed", "Paid", "Shipped", "Delivered"]
        switch order.status {
        case .pending: (stations, reached) = (way, 1)
        case .processing: (stations, reached) = (way, 2)
        case .shipped: (stations, reached) = (way, 3)
        case .delivered: (stations, reached) = (way, 4)
        case .cancelled: (stations, reached) = (["Placed", "Cancelled"], 2)
        case .expired: (stations, reached) = (["Placed", "Not paid in time"], 2)
        case .lost: (stations, reached) = (["Placed", "Paid", "Shipped", "Lost"], 4)
        case .returned: (stations, reached) = (["Placed", "Paid", "Shipped", "Returned"], 4)
        }
    }

    /// Draws the way in one row.
    func draw(on surface: inout Surface, in area: Rect) {
        Breadcrumb(stations, current: reached).draw(on: &surface, in: area)
    }
}
