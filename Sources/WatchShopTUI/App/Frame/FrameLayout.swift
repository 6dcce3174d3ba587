import TerminalUI

/// Where the bars and the pane stand on a terminal of a size.
struct FrameLayout: Equatable, Sendable {
    /// The bar above, margins left out.
    let top: Rect
    /// The room of the pane.
    let body: Rect
    /// The bar below, margins left out.
    let bottom: Rect

    /// Shares out a terminal.
    init(size: Size) {
        let margin = size.width >= 120 ? 2 : 1
        let all = size.bounds
        top = all.row(0).inset(x: margin)
        bottom = all.row(size.height - 1).inset(x: margin)
        body = all.inset(
            left: margin, top: size.height >= 20 ? 2 : 1, right: margin,
            bottom: size.height >= 30 ? 2 : 1)
    }
}

extension PaneContext {
    /// The room that a pane is drawn in.
    var paneArea: Rect { FrameLayout(size: size).body }
}
