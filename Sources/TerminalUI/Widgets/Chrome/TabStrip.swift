/// The panes to choose from, each with the key that opens it.
package struct TabStrip: Hashable, Sendable {
    /// One pane.
    package struct Tab: Hashable, Sendable {
        /// The key that opens the pane.
        package let key: SafeText
        /// The name of the pane.
        package let label: SafeText
        /// A name for narrow screens.
        package let shortLabel: SafeText
        /// What the pane has to say, such as a count; nil where nothing.
        package let badge: SafeText?

        /// Creates a tab; without a short name the long one is used.
        package init(
            key: SafeText, label: SafeText, shortLabel: SafeText? = nil, badge: SafeText? = nil
        ) {
            self.key = key
            self.label = label
            self.shortLabel = shortLabel ?? label
            self.badge = badge
        }
    }

    /// The panes from left to right.
    package let tabs: [Tab]
    /// The index of the open one.
    package let selected: Int

    /// Creates a strip.
    package init(_ tabs: [Tab], selected: Int) {
        self.tabs = tabs
        self.selected = selected
    }

    /// Draws the strip in the first row of an area and returns the columns that it took.
    ///
    /// Where it does not fit, gaps shrink first, then names; at last only the open pane is named.
    @discardableResult
    package func draw(on surface: inout Surface, in area: Rect) -> Int {
        let row = area.row(0)
        let form = Density.allCases.first { width($0) <= row.width } ?? .openOnly
        var used = 0
        surface.clipped(to: row) { surface in
            var position = row.origin
            for (index, tab) in tabs.enumerated() {
                let start = position
                position = draw(tab, index: index, form, on: &surface, at: position)
                used = position.x - row.minX
                let width = position.x - start.x
                surface.setTarget(
                    .tab(index), in: Rect(x: start.x, y: row.minY, width: width, height: 1))
                if position != start { position = position.moved(x: form.gap) }
            }
        }
        return min(used, row.width)
    }

    private enum Density: CaseIterable {
        case wide, tight, short, openOnly

        var gap: Int {
            switch self {
            case .wide: 4
            case .tight, .short, .openOnly: 2
            }
        }
    }

    private func label(_ index: Int, _ form: Density) -> SafeText {
        switch form {
        case .wide, .tight: tabs[index].label
        case .short: tabs[index].shortLabel
        case .openOnly: index == selected ? tabs[index].shortLabel : .empty
        }
    }

    private func width(_ form: Density) -> Int {
        tabs.enumerated().map { index, tab in
            let label = label(index, form)
            return tab.key.width + (label.isEmpty ? 0 : 1 + label.width)
                + (tab.badge.map { 1 + $0.width } ?? 0) + (index > 0 ? form.gap : 0)
        }.reduce(0, +)
    }

    private func draw(
        _ tab: Tab, index: Int, _ form: Density, on surface: inout Surface, at start: Position
    ) -> Position {
        let isOpen = index == selected
        let label = label(index, form)
        var position = start
        position.x += surface.write(tab.key, at: position, style: .faint)
        if !label.isEmpty {
            position.x += 1
            let style: Style = isOpen ? .text.bold.underlined : .dim
            position.x += surface.write(label, at: position, style: style)
        }
        if let badge = tab.badge {
            position.x += 1
            position.x += surface.write(badge, at: position, style: .accent.bold)
        }
        return position
    }
}
