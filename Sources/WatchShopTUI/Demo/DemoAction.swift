/// What the presenter of a demo can make happen.
enum DemoAction: String, CaseIterable, Equatable, Sendable {
    /// The store cannot be reached, until it is asked for again.
    case offline
    /// Every answer takes long, until it is asked for again.
    case slow
    /// The next card is declined.
    case decline
    /// The next card wants a yes on the bank's page.
    case authentication
    /// The next order is placed, and its answer lost.
    case lostAnswer = "lost_answer"
    /// What is in the cart becomes dearer at the store.
    case dearer
    /// What is in the cart is bought by somebody else.
    case soldOut = "sold_out"
    /// The mails that the store has sent are shown.
    case mails
    /// The customer logs in.
    case customer
    /// A member of the staff logs in.
    case staff
    /// Everything begins anew.
    case reset
}
