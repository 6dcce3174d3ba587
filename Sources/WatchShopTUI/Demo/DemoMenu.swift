import TerminalUI

/// The presenter's menu, which lies over the pane.
struct DemoMenu: Equatable, Sendable {
    /// What it shows.
    enum Page: Equatable, Sendable {
        /// What can be made to happen.
        case actions
        /// The mails that were sent, newest first.
        case mails([SentMail])
        /// One of them.
        case mail(SentMail, from: [SentMail])
    }

    /// What a key comes to.
    enum Outcome: Equatable, Sendable {
        /// The menu stays.
        case stay
        /// The menu goes.
        case close
        /// Something is to happen.
        case act(DemoAction)
    }

    /// What it shows now.
    private(set) var page = Page.actions
    /// The row that is selected, or the first line in sight of a mail.
    private(set) var list = SelectableList(count: DemoAction.allCases.count, height: 24)
    /// What came of the last action.
    var told: SafeText?

    /// Shows mails.
    mutating func show(_ mails: [SentMail]) {
        told = nil
        page = .mails(mails)
        list = SelectableList(count: mails.count, height: 24)
    }

    /// Takes a key.
    mutating func handle(_ key: Key, in keymap: Keymap) -> Outcome {
        if let command = DemoMenuCommand.allCases.command(for: key, in: keymap) {
            switch command {
            case .choose: return choose()
            case .back: return back()
            }
        }
        if let move = MoveCommand.allCases.command(for: key, in: keymap)?.move {
            list.move(move)
        }
        return .stay
    }

    private mutating func choose() -> Outcome {
        guard let index = list.selectedIndex else { return .stay }
        switch page {
        case .actions:
            let action = DemoAction.allCases[index]
            told = DemoWords.working
            return .act(action)
        case .mails(let mails):
            page = .mail(mails[index], from: mails)
            list = SelectableList(count: mails[index].lines.count, height: 1)
        case .mail:
            break
        }
        return .stay
    }

    private mutating func back() -> Outcome {
        switch page {
        case .actions: return .close
        case .mails:
            page = .actions
            list = SelectableList(count: DemoAction.allCases.count, height: 24)
        case .mail(_, let mails): show(mails)
        }
        return .stay
    }
}
