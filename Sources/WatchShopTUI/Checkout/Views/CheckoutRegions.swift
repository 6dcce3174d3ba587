import TerminalUI

/// Where a step of the checkout stands: what is to be done, and what the order is made of.
struct CheckoutRegions: Equatable, Sendable {
    /// What is to be done.
    let main: Rect
    /// What the order is made of; empty where there is no room for it.
    let side: Rect
    /// The column of the rule between both; nil where there is one of them.
    let rule: Int?

    /// Shares out the room below the breadcrumb.
    init(in area: Rect, layout: Layout, stage: CheckoutStage) {
        guard layout >= (stage.hasForm ? .wide : .medium) else {
            main = area
            side = Rect(origin: area.origin, size: .zero)
            rule = nil
            return
        }
        let width = layout >= .wide ? 56 : 35
        let left = min(area.width - width - 5, 72)
        let (main, rest) = area.split(leftWidth: left, gap: 5)
        self.main = main
        side = rest.inset(right: rest.width - width)
        rule = main.maxX + 2
    }
}

extension CheckoutStage {
    /// Whether something is chosen or typed, which needs the room at 80 columns.
    fileprivate var hasForm: Bool {
        switch self {
        case .contact, .address, .shipping: true
        case .review, .pay, .done: false
        }
    }
}
