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
        case .catalogue(let work): work.order
        case .cart(let work): work.order
        case .checkout(let work): work.order
        case .orders(let work): work.order
        case .outbox: .queued(.buying)
        case .account(let work): work.order
        case .demo: .queued(.person)
        case .synchronize: .latest(.synchronization)
        case .stop: .free
        }
    }
}

extension CatalogueWork {
    fileprivate var order: WorkOrder {
        switch self {
        case .loadWindow, .locateWatch: .latest(.window)
        case .summarize: .latest(.summary)
        case .drawPicture: .latest(.picture)
        case .loadRelated: .latest(.related)
        case .notifyOfStock: .queued(.saving)
        }
    }
}

extension CartWork {
    fileprivate var order: WorkOrder {
        switch self {
        case .loadWatches: .latest(.cartWatches)
        case .save, .saveForLater: .queued(.saving)
        }
    }
}

extension CheckoutWork {
    fileprivate var order: WorkOrder {
        switch self {
        case .quote: .latest(.quote)
        case .followPayment: .latest(.payment)
        case .saveLastAddress, .saveDraft: .queued(.saving)
        case .placeOrder, .loadPayableOrder, .confirmPayment: .queued(.buying)
        case .makeOrderID, .loadKept, .loadAddresses, .addAddress, .openPaymentPage, .loadCards:
            .free
        }
    }
}

extension OrdersWork {
    fileprivate var order: WorkOrder {
        switch self {
        case .loadAll: .latest(.orders)
        case .load: .latest(.order)
        case .cancel, .changeAddress, .giveBack, .handleReceipt, .mailCode, .open: .queued(.buying)
        case .loadWatches: .free
        }
    }
}

extension AccountWork {
    fileprivate var order: WorkOrder {
        switch self {
        case .loadAddresses, .loadCards, .loadDevices: .latest(.accountPart)
        case .logIn, .register, .logOut, .mailReset, .resetPassword, .saveProfile,
            .changePassword, .giveUp, .saveAddress, .preferAddress, .deleteAddress,
            .loadCardPage, .saveTestCard, .removeCard, .endDevice, .endOtherDevices:
            .queued(.person)
        }
    }
}
