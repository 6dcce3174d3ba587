import ShopModel
import TerminalUI

extension AccountPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        let column = column(in: area, context.layout)
        if let customer = context.customer {
            draw(customer, on: &surface, in: column, context)
        } else {
            drawForm(on: &surface, in: column)
        }
    }

    /// Returns the column that is drawn in: the left of an area, or its middle where it is wide.
    private func column(in area: Rect, _ layout: Layout) -> Rect {
        let width = min(area.width, 64)
        guard layout >= .wide else { return area.inset(right: area.width - width) }
        let side = (area.width - width) / 2
        return area.inset(left: side, top: area.height / 6, right: area.width - width - side)
    }

    private func drawForm(on surface: inout Surface, in area: Rect) {
        let purpose = form.purpose
        surface.write(AccountWords.title(purpose), at: area.origin, style: .text.bold)
        let isTall = area.height >= 14
        let lead = AccountWords.lead(purpose, leadsOn: leadsOn)
        if isTall {
            surface.write(lead, at: area.origin.moved(y: 1), style: .dim, maxWidth: area.width)
        }
        let below = area.inset(top: isTall ? 3 : 1)
        let room = below.inset(bottom: isTall ? 4 : failure == nil ? 2 : 3)
        let height = form.fields.draw(on: &surface, in: room)
        let foot = below.inset(top: height + (isTall || height + 3 < below.height ? 1 : 0))
        drawButtons(on: &surface, in: foot)
        drawState(on: &surface, in: foot.inset(top: isTall ? 2 : 1))
    }

    private func drawButtons(on surface: inout Surface, in area: Rect) {
        let send = Button(
            AccountWords.send(form.purpose), isPrimary: true,
            isFocused: form.stop == .send && !isWaiting)
        let other = Button(
            AccountWords.other(form.purpose), isFocused: form.stop == .other && !isWaiting)
        let start = area.origin.moved(x: 2)
        send.draw(on: &surface, at: start)
        other.draw(on: &surface, at: start.moved(x: send.width + 2))
    }

    private func drawState(on surface: inout Surface, in area: Rect) {
        let place = area.inset(left: 2)
        if isWaiting {
            surface.write(
                AccountWords.waiting, at: place.origin, style: .dim, maxWidth: place.width)
        } else if let failure {
            let words: SafeText = "\(surface.symbols.attention) \(failure.words(retry: .enter))"
            surface.write(lines: words.wrapped(to: place.width), in: place, style: .danger)
        }
    }

    private func draw(
        _ customer: Customer, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        surface.write(
            SafeText(sanitizing: customer.fullName), at: area.origin, style: .text.bold,
            maxWidth: area.width)
        let server = SafeText(sanitizing: context.server ?? "")
        var rows = [
            KeyValueRows.Row("Email", SafeText(sanitizing: customer.email)),
            KeyValueRows.Row("Customer", "\(customer.id.description)"),
            KeyValueRows.Row("Store", server),
        ]
        if customer.role != .customer {
            rows.append(KeyValueRows.Row("Role", AccountWords.role(customer.role)))
        }
        let height = KeyValueRows(rows).draw(on: &surface, in: area.inset(top: 2))
        let button = Button("Log out", key: "o", isFocused: true)
        button.draw(on: &surface, at: area.origin.moved(y: height + 3))
    }
}
