/// What the presenter of a demo has arranged.
struct DemoStage: Equatable, Sendable {
    /// Whether the store cannot be reached.
    var isOffline = false
    /// Whether every answer takes long.
    var isSlow = false
    /// The payment method that takes the next one's place; nil for none.
    var nextMethod: TestCard?
    /// Whether the answer to the next order gets lost.
    var losesAnswer = false

    /// Whether an action is arranged and still to come, or lasts.
    func has(_ action: DemoAction) -> Bool {
        switch action {
        case .offline: isOffline
        case .slow: isSlow
        case .decline: nextMethod == .declined
        case .authentication: nextMethod == .authenticationRequired
        case .lostAnswer: losesAnswer
        case .dearer, .soldOut, .mails, .customer, .staff, .reset: false
        }
    }

    /// Arranges what an action asks for, or takes it back; other actions change nothing.
    mutating func toggle(_ action: DemoAction) {
        switch action {
        case .offline: isOffline.toggle()
        case .slow: isSlow.toggle()
        case .decline: nextMethod = nextMethod == .declined ? nil : .declined
        case .authentication:
            nextMethod = nextMethod == .authenticationRequired ? nil : .authenticationRequired
        case .lostAnswer: losesAnswer.toggle()
        case .dearer, .soldOut, .mails, .customer, .staff, .reset: break
        }
    }
}
