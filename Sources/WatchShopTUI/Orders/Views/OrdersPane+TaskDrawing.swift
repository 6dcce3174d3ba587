import ShopModel
import TerminalUI

extension OrdersPane {
    /// Draws what is being done with an order.
    func draw(
        _ task: OrderTask, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        switch task {
        case .receipt(let id): drawReceipt(of: id, on: &surface, in: area)
        case .address(let id, let form): draw(form, of: id, on: &surface, in: area)
        case .giveBack(let form): draw(form, on: &surface, in: area)
        case .find(let finder): draw(finder, on: &surface, in: area)
        }
    }

    private func drawReceipt(of id: OrderID, on surface: inout Surface, in area: Rect) {
        let rest = drawHead(
            OrdersWords.receiptTitle(id), OrdersWords.receiptLead, on: &surface, in: area)
        for (choice, y) in zip(OrdersWords.receiptChoices, rest.rows) {
            let place = Position(x: rest.minX, y: y)
            surface.write(choice.key, at: place, style: .accent.bold)
            surface.write(choice.what, at: place.moved(x: 4))
            surface.write(
                choice.more, at: place.moved(x: 12), style: .dim, maxWidth: rest.width - 12)
        }
        surface.setCursor(rest.origin)
        drawState(on: &surface, in: rest.inset(top: OrdersWords.receiptChoices.count + 1))
    }

    private func draw(
        _ form: AddressForm, of id: OrderID, on surface: inout Surface, in area: Rect
    ) {
        let rest = drawHead(
            OrdersWords.addressTitle(id), OrdersWords.addressLead, on: &surface, in: area)
        let foot = drawForm(form.fields, on: &surface, in: rest)
        Button(
            OrdersWords.toChangeAddress, isPrimary: true,
            isFocused: !form.isTyping && !isActing
        ).draw(on: &surface, at: foot.origin.moved(x: 2))
        drawState(on: &surface, in: foot.inset(left: 2, top: 1))
    }

    private func draw(_ finder: OrderFinder, on surface: inout Surface, in area: Rect) {
        let lead = finder.isCodeMailed ? OrdersWords.codeMailed : OrdersWords.findLead
        let rest = drawHead(OrdersWords.findTitle, lead, on: &surface, in: area)
        let foot = drawForm(finder.fields, on: &surface, in: rest)
        Button(
            finder.isCodeMailed ? OrdersWords.toOpen : OrdersWords.toMailCode, isPrimary: true,
            isFocused: !finder.isTyping && !isActing
        ).draw(on: &surface, at: foot.origin.moved(x: 2))
        drawState(on: &surface, in: foot.inset(left: 2, top: 1))
    }

    // MARK: Parts

    /// Draws a heading and a word below it; returns the rest.
    private func drawHead(
        _ title: SafeText, _ lead: SafeText, on surface: inout Surface, in area: Rect
    ) -> Rect {
        surface.write(title, at: area.origin, style: .text.bold, maxWidth: area.width)
        let isTall = area.height >= 14
        let lines = lead.wrapped(to: area.width)
        let used = surface.write(
            lines: Array(lines.prefix(isTall ? 3 : 2)), in: area.inset(top: 1), style: .dim)
        return area.inset(top: 1 + used + (isTall ? 1 : 0))
    }

    /// Draws fields with room for a button and a word below them; returns that room.
    private func drawForm<ID>(
        _ form: Form<ID>, on surface: inout Surface, in area: Rect
    ) -> Rect {
        let height = form.draw(on: &surface, in: area.inset(bottom: 2))
        return area.inset(top: height + (height + 4 <= area.height ? 1 : 0))
    }

    private func draw(_ form: ReturnForm, on surface: inout Surface, in area: Rect) {
        var rest = drawHead(
            OrdersWords.returnTitle(form.order), OrdersWords.returnLead, on: &surface, in: area)
        rest = rest.inset(top: drawLines(of: form, on: &surface, in: rest.inset(bottom: 4)))
        let gap = rest.height >= 7 ? 1 : 0
        let reason = rest.inset(top: gap)
        let isTyping = form.stop == .reason && !isActing
        surface.write(
            isTyping ? surface.symbols.caret : .empty, at: reason.origin, style: .accent)
        surface.write(
            OrdersWords.reasonLabel, at: reason.origin.moved(x: 2),
            style: isTyping ? .text : .faint)
        form.reason.draw(on: &surface, in: reason.inset(left: 7).row(0), isFocused: isTyping)
        if let message = form.message {
            surface.write(
                "\(surface.symbols.attention) \(message)", at: reason.origin.moved(x: 7, y: 1),
                style: .danger, maxWidth: reason.width - 7)
        }
        let foot = reason.inset(left: 2, top: 2)
        Button(OrdersWords.toGiveBack, isPrimary: true, isFocused: form.stop == .send && !isActing)
            .draw(on: &surface, at: foot.origin)
        drawState(on: &surface, in: foot.inset(top: 1))
    }

    /// Draws the lines around the focused one; returns the rows used.
    private func drawLines(
        of form: ReturnForm, on surface: inout Surface, in area: Rect
    ) -> Int {
        let focused: Int? = if case .line(let index) = form.stop { index } else { nil }
        var list = SelectableList(count: form.order.lines.count, height: max(1, area.height))
        list.select(focused ?? 0)
        for (y, index) in zip(area.rows, list.visible) {
            let line = form.order.lines[index]
            let isFocused = index == focused
            let row = Rect(x: area.minX, y: y, width: area.width, height: 1)
            if isFocused {
                surface.write(surface.symbols.caret, at: row.origin, style: .accent)
                surface.setCursor(row.origin.moved(x: 2))
            }
            let count: SafeText = "\(form.quantities[index]) of \(line.quantity)"
            let style: Style = form.quantities[index] > 0 ? .accent : .faint
            surface.write(count, at: row.origin.moved(x: 2), style: style)
            let name = WatchName(
                text: SafeText(sanitizing: line.watchName), room: row.width - 10,
                ellipsis: surface.symbols.ellipsis)
            surface.write(
                name.fittedWithoutMaker, at: row.origin.moved(x: 10),
                style: isFocused ? .text.bold : .text, maxWidth: row.width - 10)
        }
        return list.visible.count
    }

    private func drawState(on surface: inout Surface, in area: Rect) {
        guard isActing else { return }
        let lines = OrdersWords.sending.wrapped(to: area.width)
        surface.write(lines: lines, in: area, style: .dim)
    }
}
