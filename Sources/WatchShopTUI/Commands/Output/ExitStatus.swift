/// How a command ended, as the shell sees it.
enum ExitStatus: Int32 {
    /// What was asked for is done.
    case done = 0
    /// The store, or this machine, said no.
    case refused = 1
    /// The command line is not one that the program knows.
    case usage = 2
    /// The store cannot be reached, and this cannot be done without it.
    case offline = 3
    /// Somebody has to log in first.
    case logInFirst = 4
    /// Prices or stock have changed; nothing was ordered.
    case needsReview = 5
}
