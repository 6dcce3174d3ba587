import ShopModel
import TerminalUI

/// Everything that can happen to the app: from the terminal, from a pane, from work done outside.
enum AppMessage: Equatable, Sendable {
    /// The terminal has something to say.
    case terminal(TerminalEvent)
    /// The clock stands at a new minute, or second where a pane shows seconds; or a notice is over.
    case clock

    /// For the shop.
    case shop(ShopPane.Message)
    /// For the cart.
    case cart(CartPane.Message)
    /// For the checkout.
    case checkout(CheckoutPane.Message)
    /// For the orders.
    case orders(OrdersPane.Message)
    /// For the orders that wait on this machine.
    case outbox(OutboxPane.Message)
    /// For the account.
    case account(AccountPane.Message)

    /// For the presenter of a demo.
    case demo(DemoMessage)

    /// The files of the store on this machine cannot be used.
    case storeUnusable(Failure)
    /// The connection to the store is another.
    case connectionChanged(Connection)
    /// The cache has a state of the catalogue: at the start, and after each sync.
    case catalogueChanged(CatalogueFacts)
    /// It is known who is logged in, and what their cart holds.
    case personLoaded(Customer?, Cart)
    /// The person who is logged in says something else of themselves now.
    case customerChanged(Customer)
    /// It is known what the person, who was told of before, has kept for later.
    case savedLoaded(SavedForLater)
    /// It is known which orders of the person wait on this machine.
    case waitingChanged([WaitingOrder])
    /// The store no longer takes the session; the cart stays on the screen.
    case sessionEnded
    /// Something to tell that belongs to no pane.
    case noticed(Notice)
    /// What the last run left is there.
    case remembered(Remembered)
    /// The person said yes to quitting.
    case quitConfirmed
}
