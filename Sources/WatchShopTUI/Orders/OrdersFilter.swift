import ShopModel
import TerminalUI

/// Which of the orders are shown.
enum OrdersFilter: CaseIterable, Sendable {
    /// All of them.
    case all
    /// Those that wait for their payment.
    case toPay
    /// Those that are paid and have not arrived.
    case underWay
    /// Those that have come to their end.
    case over

    /// The one that follows, the first after the last.
    var next: OrdersFilter {
        switch self {
        case .all: .toPay
        case .toPay: .underWay
        case .underWay: .over
        case .over: .all
        }
    }

    /// Returns whether an order is shown.
    func includes(_ order: Order) -> Bool {
        switch (self, order.status) {
        case (.all, _), (.toPay, .pending), (.underWay, .processing), (.underWay, .shipped): true
        case (.over, .delivered), (.over, .cancelled), (.over, .expired), (.over, .lost),
            (.over, .returned):
            true
        case (.toPay, _), (.underWay, _), (.over, _): false
        }
    }
}

extension Order {
    /// Returns whether words are all found in the order: its number, watches, town or parcel.
    func matches(_ words: String) -> Bool {
        let texts =
            [id.description, destination.oneLine, trackingNumber ?? ""]
            + lines.flatMap { [$0.watchName, $0.modelCode] }
        let text = texts.joined(separator: " ").lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }
}
