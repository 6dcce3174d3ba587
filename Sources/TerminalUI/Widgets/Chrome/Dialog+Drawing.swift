extension Dialog {
    /// Draws the dialog in the middle of an area, over what is there.
    package func draw(on surface: inout Surface, in area: Rect) {
        let padding = area.width < 50 ? 1 : 2
        let buttons = choices.map { Button($0.label) }
        let buttonsWidth = buttons.map { $0.width + 2 }.reduce(-2, +)
        let longest = ([title.width, buttonsWidth, 24] + lines.map(\.width)).max() ?? 0
        let width = min(longest, max(0, area.width - 2 * padding), 72)
        let wrapped = lines.flatMap { $0.wrapped(to: width) }
        let box = area.centered(
            Size(width: width + 2 * padding, height: wrapped.count + (lines.isEmpty ? 5 : 6)))
        surface.fill(box, ground: .panel)
        surface.clipped(to: box) { surface in
            let inside = box.inset(x: padding, y: box.height > 6 ? 1 : 0)
            surface.write(title, at: inside.origin, style: .text.bold, maxWidth: inside.width)
            let foot = inside.split(bottomHeight: 1).bottom
            let body = inside.inset(top: box.height > 6 ? 2 : 1, bottom: 1)
            surface.write(lines: wrapped, in: body, style: .dim)
            drawChoices(on: &surface, in: foot)
        }
    }

    private func drawChoices(on surface: inout Surface, in area: Rect) {
        var position = area.origin
        for (index, choice) in choices.enumerated() {
            let button = Button(choice.label, isFocused: index == focusedIndex)
            button.draw(on: &surface, at: position)
            position = position.moved(x: button.width + 2)
        }
    }
}
