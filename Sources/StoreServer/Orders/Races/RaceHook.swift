/// Lets a test do something at the moment at which another request could get in between.
///
/// The store itself sets none, and then nothing is called.
struct RaceHook: Sendable {
    /// The moments, each between what a service has read and the transaction that it then begins.
    enum Point: Hashable, Sendable {
        /// Someone is about to cancel an order, or its time is over.
        case beforeEnding
        /// An order that is being ended has a payment that is about to be given up.
        case beforeClosingPayment
        /// Staff are about to move an order that they have looked at.
        case beforeStep
        /// An order is about to be placed.
        case beforePlacing
        /// A cart is about to be changed.
        case beforeCartChange
        /// A return is about to be decided.
        case beforeDecidingReturn
    }

    /// The hook of a store.
    static let none = RaceHook(nil)

    private let body: (@Sendable (Point) async -> Void)?

    /// Makes a hook that runs a body at each point that is reached.
    init(_ body: (@Sendable (Point) async -> Void)?) {
        self.body = body
    }

    /// Runs the body, if there is one.
    func reach(_ point: Point) async {
        if let body { await body(point) }
    }
}
