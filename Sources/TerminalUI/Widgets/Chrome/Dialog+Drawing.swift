extension Dialog {
    /// Draws the dialog in the middle of an area, over what is there.
    package func draw(on surface: inout Surface, in area: Rect) {
        let padding = area.width < 50 ? 1 : 2
        let buttons = choices.map { Button($0.label) }
        let buttonsWidth = buttons.map { $0.width + 2 }.reduce(-2, +)
        let longest = ([title.width, buttonsWidth, 24] + lines.map(\.width)).max() ?? 0
        let width = min(longest, max(0, area.width - 2 * padding), 72)
        let heading = title.wrapped(to: width)
        let body = lines.flatMap { $0.wrapped(to: width) }
        let rows = heading.count + body.count + (lines.isEmpty ? 2 : 3)
        let margin = rows + 2 <= area.height ? 1 : 0
        let box = area.centered(Size(width: width + 2 * padding, height: rows + 2 * margin))
        surface.setTarget(.nothing, in: surface.bounds)
        surface.fill(box, ground: .panel)
        surface.clipped(to: box) { surface in
            let inside = box.inset(x: padding, y: margin)
            // Where not all has room, the choices are what must be seen, then the question.
            let (words, foot) = inside.split(bottomHeight: 1, gap: inside.height < rows ? 0 : 1)
            let used = surface.write(lines: heading, in: words, style: .text.bold)
            let gap = inside.height < rows ? 0 : 1
            surface.write(lines: body, in: words.inset(top: used + gap), style: .dim)
            drawChoices(on: &surface, in: foot)
        }
    }

    private func drawChoices(on surface: inout Surface, in area: Rect) {
        var position = area.origin
        for (index, choice) in choices.enumerated() {
            let button = Button(choice.label, isFocused: index == focusedIndex)
            button.draw(on: &surface, at: position)
            if let key = choice.key {
                let area = Rect(x: position.x, y: position.y, width: button.width, height: 1)
                surface.setTarget(.press(.character(key)), in: area)
            }
            position = position.moved(x: button.width + 2)
        }
    }
}
