/// What the screen asks of the person, as far as a key typed too early could do harm.
enum AskedFor: Equatable, Sendable {
    /// Nothing that a key could decide.
    case nothing
    /// A step of the checkout, by its number.
    case step(Int)
    /// The answer to a question.
    case answer
}
