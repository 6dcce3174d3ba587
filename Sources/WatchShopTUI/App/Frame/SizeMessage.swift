import TerminalUI

/// What stands on a terminal that is too small for the shop: its size and the size that is needed.
struct SizeMessage: Equatable, Sendable {
    /// The size of the terminal.
    let size: Size

    /// Draws as many of the words as there is room for.
    func draw(on surface: inout Surface) {
        let needed = Layout.smallest
        let lines: [SafeText] = [
            "\(size.width)x\(size.height) is too small.",
            "The shop needs \(needed.width)x\(needed.height).",
            "Nothing is lost.", "q quits",
        ]
        let wrapped = lines.flatMap { $0.wrapped(to: size.width) }
        let width = wrapped.map(\.width).max() ?? 0
        let box = surface.bounds.centered(Size(width: width, height: wrapped.count))
        surface.write(lines: wrapped, in: box, style: .text)
    }
}
