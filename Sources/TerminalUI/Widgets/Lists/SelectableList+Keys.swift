extension SelectableList {
    /// Does what an arrow, Page, Home or End key means; returns false for any other key.
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: move(.up)
        case .down: move(.down)
        case .pageUp: move(.pageUp)
        case .pageDown: move(.pageDown)
        case .home: move(.first)
        case .end: move(.last)
        default: return false
        }
        return true
    }
}
