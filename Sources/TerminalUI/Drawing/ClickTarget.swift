/// A part of a surface that means something to the mouse.
package struct ClickTarget: Hashable, Sendable {
    /// What a click means.
    package enum Action: Hashable, Sendable {
        /// The same as a press of a key.
        case press(Key)
        /// The row of an index is to be selected in the list that has the focus.
        case row(Int)
        /// The tab of an index is to be opened.
        case tab(Int)
        /// Nothing: what lies below is out of reach.
        case nothing
    }

    /// The cells.
    package let area: Rect
    /// What a click on them means.
    package let action: Action
}

extension Surface {
    /// Says what a click inside an area means, as far as it is inside the clip rectangle.
    package mutating func setTarget(_ action: ClickTarget.Action, in area: Rect) {
        let reached = area.intersection(clip)
        if !reached.isEmpty { targets.append(ClickTarget(area: reached, action: action)) }
    }

    /// Returns what a click on a cell means; the last that was said of it counts.
    package func action(at position: Position) -> ClickTarget.Action? {
        let target = targets.last { $0.area.contains(position) }
        return target?.action == .nothing ? nil : target?.action
    }
}
