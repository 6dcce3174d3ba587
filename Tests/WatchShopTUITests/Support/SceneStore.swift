import FoundationEssentials
import ShopModel
import ShopTestSupport
import TerminalUI

@testable import WatchShopTUI

/// A store that answers at once, with what a scene says.
struct SceneStore {
    /// The address that was used last.
    var address: Address?
    /// What was typed and chosen before.
    var draft: CheckoutDraft?
    /// The addresses that the person keeps.
    var addresses: [CustomerAddress] = []
    /// Where the order can be paid.
    var page: Result<PaymentPage, Failure> = .success(.scene)
    /// The cards that the person has saved.
    var cards: [SavedCard] = []
    /// What it says to a request for a price.
    var quote: Result<Quote, Failure> = .success(.scene)
    /// What it says to an order to place or to read.
    var order: Result<Order, Failure> = .success(.scene)
    /// What it says to a card.
    var confirmation: Result<PaymentState, Failure> = .success(.fixture)
    /// What it says to the question how the payment stands; nil leaves the question open.
    var payment: Result<PaymentState, Failure>?
    /// The orders of the person.
    var orders: Result<[Order], Failure> = .success(Order.history)
    /// What happened to an order; nil for what goes with its status.
    var events: [OrderEvent]?
    /// Whether it lets a person in.
    var person: Result<Customer, Failure> = .success(.fixture)

    /// The addresses that the account shows.
    var addressBook: Result<[CustomerAddress], Failure> = .success([.fixture])
    /// The cards that the account shows.
    var wallet: Result<[SavedCard], Failure> = .success([.fixture])
    /// Where the person is logged in.
    var devices: Result<[SessionEntry], Failure> = .success([.fixture])
    /// Why it refuses every change of an account; nil where it does not.
    var refusal: Failure?

    /// Answers work; nil where the scene leaves it open.
    func answer(_ work: Work) -> AppMessage? {
        switch work {
        case .checkout(.loadKept(let number)): .checkout(.keptLoaded(kept, number))
        case .checkout(.loadAddresses(let number)):
            .checkout(.addressesLoaded(.success(addresses), number))
        case .checkout(.openPaymentPage(_, let isMailed, let number)):
            .checkout(.pageOpened(page, isMailed: isMailed, number))
        case .checkout(.loadCards(let number)): .checkout(.cardsLoaded(.success(cards), number))
        case .checkout(.makeOrderID(let number)): .checkout(.orderIDMade(.fixture, number))
        case .checkout(.quote(_, let number)): .checkout(.quoted(quote, number))
        case .checkout(.placeOrder(_, let number)): .checkout(.placed(order, number))
        case .checkout(.loadPayableOrder(_, let number)): .checkout(.placed(order, number))
        case .checkout(.confirmPayment(_, _, let number)):
            .checkout(.paymentChanged(confirmation, number))
        case .checkout(.followPayment(_, let number)):
            payment.map { .checkout(.paymentChanged($0, number)) }
        case .orders(.loadAll(let number)): .orders(.answered(.orders(orders, number)))
        case .orders(.load(let id, let number)): .orders(.answered(.order(details(id), number)))
        case .orders(.cancel(_, let number)): .orders(.answered(.cancelled(order, number)))
        case .account(.logIn(_, let number)), .account(.register(_, let number)):
            .account(.loggedIn(person, number))
        case .account(let work): answer(work).map { .account(.answered($0)) }
        default: nil
        }
    }

    private var kept: KeptCheckout {
        KeptCheckout(draft: draft, lastAddress: address)
    }

    private func answer(_ work: AccountWork) -> AccountPane.Answer? {
        switch work {
        case .loadAddresses(let number): .addresses(addressBook, number)
        case .loadCards(let number): .cards(wallet, number)
        case .loadDevices(let number): .devices(devices, number)
        case .mailReset(_, let number): .resetMailed(refusal, number)
        case .resetPassword(_, let number): .passwordReset(refusal, number)
        case .changePassword(_, let number): .changed(.passwordChanged, refusal, number)
        case .saveAddress(_, _, let number): .changed(.addressSaved, refusal, number)
        case .deleteAddress(_, let number): .changed(.addressDeleted, refusal, number)
        case .removeCard(_, let number): .changed(.cardRemoved, refusal, number)
        case .endOtherDevices(let number): .changed(.otherDevicesEnded, refusal, number)
        case .giveUp(_, let number): .givenUp(refusal, number)
        default: nil
        }
    }

    private func details(_ id: OrderID) -> Result<OrderDetails, Failure> {
        orders.flatMap { orders in
            guard let order = orders.first(where: { $0.id == id }) else {
                return .failure(.refused(Problem(.notFound, detail: "no such order")))
            }
            return .success(OrderDetails(order: order, events: events ?? order.story))
        }
    }
}

extension App {
    /// Does what was asked of the runtime by a store that answers at once, until nothing is open.
    mutating func settle(_ requests: [AppRequest], by store: SceneStore) {
        for case .run(let work) in requests {
            if let message = store.answer(work) { settle(receive(message), by: store) }
        }
    }

    /// Presses keys one after the other, and has the store answer each.
    mutating func press(_ keys: Key..., by store: SceneStore) {
        for key in keys { settle(receive(.terminal(.key(key))), by: store) }
    }

    /// Goes somewhere, and has the store answer.
    mutating func visit(_ destination: Destination, by store: SceneStore) {
        settle(open(destination), by: store)
    }
}
