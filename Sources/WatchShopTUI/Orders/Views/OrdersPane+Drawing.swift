import ShopModel
import TerminalUI

extension OrdersPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let regions = OrdersRegions(context)
        if orders?.isEmpty == false {
            drawOrders(on: &surface, in: area, regions, context)
        } else if let task {
            draw(task, on: &surface, in: emptyPlace(area, context), context)
        } else {
            drawNothing(on: &surface, in: area, context)
        }
    }

    private func drawOrders(
        on surface: inout Surface, in area: Rect, _ regions: OrdersRegions, _ context: PaneContext
    ) {
        guard context.layout == .narrow else {
            drawList(on: &surface, in: regions, context)
            for x in regions.rules {
                surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
            }
            if let task {
                draw(task, on: &surface, in: regions.details, context)
            } else {
                drawDetails(on: &surface, in: regions.details, history: regions.history, context)
            }
            return
        }
        if let task {
            draw(task, on: &surface, in: area, context)
        } else if isShowingDetails, selected != nil {
            drawScrolled(on: &surface, in: area, context)
        } else {
            drawList(on: &surface, in: regions, context)
        }
    }

    // MARK: No orders

    private func drawNothing(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        let place = emptyPlace(area, context)
        surface.write("Orders", at: place.origin, style: .text.bold)
        surface.setCursor(place.origin)
        let isGuest = context.customer == nil
        let words: SafeText =
            failure.flatMap { isGuest ? nil : $0.words(retry: "R") }
            ?? (isGuest ? OrdersWords.logIn : isLoading ? OrdersWords.loading : OrdersWords.empty)
        let style: Style = failure == nil || isGuest ? .dim : .danger
        let lines = words.wrapped(to: place.width)
        let used = surface.write(lines: lines, in: place.inset(top: 2), style: style)
        guard isGuest else { return }
        Button(OrdersWords.toLogIn, key: "Enter", isPrimary: true, isFocused: true)
            .draw(on: &surface, at: place.origin.moved(y: used + 3))
    }

    /// A column of 60 cells: at the left, or in the middle of a wide area.
    private func emptyPlace(_ area: Rect, _ context: PaneContext) -> Rect {
        let width = min(area.width, 60)
        guard context.layout >= .wide else { return area.inset(right: area.width - width) }
        let side = (area.width - width) / 2
        return area.inset(left: side, top: area.height / 4, right: area.width - width - side)
    }
}
