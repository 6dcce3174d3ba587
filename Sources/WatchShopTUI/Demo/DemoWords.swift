import TerminalUI

/// What the presenter's menu says to people.
enum DemoWords {
    static let title: SafeText = "Demo"
    static let arranged: SafeText = "on"
    static let working: SafeText = "One moment."
    static let noMails: SafeText = "The store has sent no mail yet."
    static let emptyCart: SafeText = "Put the watch into the cart first."
    static let dearer: SafeText = "The store asks 10 % more for it now."
    static let soldOut: SafeText = "Somebody else has bought the last ones."
    static let reset: SafeText = "The store is as new, and so is the cart."

    static func name(_ action: DemoAction) -> SafeText {
        switch action {
        case .offline: "Go offline"
        case .slow: "Slow network"
        case .decline: "Decline the next card"
        case .authentication: "3-D Secure for the next card"
        case .lostAnswer: "Lose the answer to the next order"
        case .dearer: "Prices rise"
        case .soldOut: "Last unit sold"
        case .mails: "Read the sent mails"
        case .customer: "Log in as the customer"
        case .staff: "Log in as staff"
        case .reset: "Begin anew"
        }
    }

    /// What has changed, for a menu that stays open.
    static func told(_ action: DemoAction, _ stage: DemoStage) -> SafeText {
        stage.has(action) ? "\(name(action)): on" : "\(name(action)): off"
    }
}
