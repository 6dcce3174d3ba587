/// Words on a ground of their own that do something when chosen.
package struct Button: Hashable, Sendable {
    /// What the button does.
    package let label: SafeText
    /// The key that does the same, shown behind the label.
    package let key: SafeText?
    /// Whether it is the action that the pane is about.
    package let isPrimary: Bool
    /// Whether it has the focus.
    package var isFocused: Bool

    /// Creates a button.
    package init(
        _ label: SafeText, key: SafeText? = nil, isPrimary: Bool = false, isFocused: Bool = false
    ) {
        self.label = label
        self.key = key
        self.isPrimary = isPrimary
        self.isFocused = isFocused
    }

    /// The columns that the button takes.
    package var width: Int { face.width }

    /// Draws the button; where it has the focus, the hardware cursor stands on it.
    package func draw(on surface: inout Surface, at position: Position) {
        let ground: Ground = isPrimary ? .primaryButton : isFocused ? .focusedButton : .button
        let style = Style.text.on(ground)
        surface.write(face, at: position, style: isPrimary || isFocused ? style.bold : style)
        if isFocused { surface.setCursor(position.moved(x: 1)) }
    }

    private var face: SafeText {
        let words = key.map { SafeText("\(label)  \($0)") } ?? label
        return isPrimary ? "  \(words)  " : " \(words) "
    }
}
