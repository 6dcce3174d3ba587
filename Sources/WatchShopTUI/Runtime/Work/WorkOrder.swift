/// How work stands to other work that is under way.
enum WorkOrder: Equatable, Sendable {
    /// It takes the place of older work of its kind, whose answer nobody waits for any more.
    case latest(WorkKind)
    /// It begins when older work of the same queue has ended, so that nothing overtakes.
    case queued(WorkQueue)
    /// It minds no other.
    case free
}

/// The queues of work that must happen one after the other.
enum WorkQueue: Hashable, Sendable {
    /// What is written to this machine.
    case saving
    /// Who is logged in.
    case person
    /// What costs money.
    case buying
}

extension Work {
    /// How the work stands to other work that is under way.
    var order: WorkOrder {
        switch self {
        case .loadWindow, .locateWatch: .latest(.window)
        case .drawPicture: .latest(.picture)
        case .loadCartWatches: .latest(.cartWatches)
        case .synchronize: .latest(.synchronization)
        case .quote: .latest(.quote)
        case .followPayment: .latest(.payment)
        case .loadOrders: .latest(.orders)
        case .loadOrder: .latest(.order)
        case .saveCart, .saveLastAddress: .queued(.saving)
        case .logIn, .register, .logOut: .queued(.person)
        case .placeOrder, .loadPayableOrder, .confirmPayment, .cancelOrder: .queued(.buying)
        case .makeOrderID, .loadLastAddress, .stop: .free
        }
    }
}
