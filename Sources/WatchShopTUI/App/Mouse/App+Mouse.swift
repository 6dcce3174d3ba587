import TerminalUI

extension App {
    /// How many rows one step of the wheel moves.
    private static let wheelStep = 3

    /// Takes a press of the mouse: what lies under it was said when the screen was drawn.
    mutating func handle(_ press: MousePress) -> [AppRequest] {
        guard look.isMouseOn, context.layout != .tooSmall else { return [] }
        switch press.kind {
        case .wheelUp: return turn(.up)
        case .wheelDown: return turn(.down)
        case .click:
            guard let action = surface(symbols: .unicode).action(at: press.position) else {
                return []
            }
            return click(action)
        }
    }

    private mutating func turn(_ move: SelectableList.Move) -> [AppRequest] {
        var requests: [AppRequest] = []
        for _ in 0..<Self.wheelStep {
            switch overlay {
            case .sheet(var sheet):
                sheet.scroll(move)
                overlay = .sheet(sheet)
            case .question, .prompt, .demo: return []
            case nil: requests += paneMessage(for: move).map { handle($0) } ?? []
            }
        }
        return requests
    }

    private mutating func click(_ action: ClickTarget.Action) -> [AppRequest] {
        let isDouble = lastClick?.isDoubled(by: action, at: context.now) ?? false
        lastClick = isDouble ? nil : LastClick(action: action, time: context.now)
        switch action {
        case .nothing: return []
        case .press(let key): return handle(.key(key))
        case .tab(let index):
            guard Place.tabs.indices.contains(index) else { return [] }
            return open(Place.tabs[index].destination)
        case .row(let index):
            if isDouble { return handle(.key(.enter)) }
            return paneMessage(for: .row(index)).map { handle($0) } ?? []
        }
    }
}
