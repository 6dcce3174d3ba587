import ShopModel
import TerminalUI

extension AccountPane {
    func draw(on surface: inout Surface, in area: Rect, context: PaneContext) {
        guard let customer = context.customer else {
            draw(form, on: &surface, in: doorColumn(in: area, context.layout))
            return
        }
        let regions = AccountRegions(context, isInSection: isInSection)
        if let list = regions.list {
            drawHead(of: customer, on: &surface, in: regions.head)
            drawSections(on: &surface, in: list)
        }
        if let x = regions.rule {
            surface.verticalRule(at: Position(x: x, y: area.minY), length: area.height)
        }
        if let part = regions.part { drawPart(on: &surface, in: part, context) }
    }

    /// Returns the column of the door: the left of an area, or its middle where it is wide.
    private func doorColumn(in area: Rect, _ layout: Layout) -> Rect {
        let width = min(area.width, 64)
        guard layout >= .wide else { return area.inset(right: area.width - width) }
        let side = (area.width - width) / 2
        return area.inset(left: side, top: area.height / 6, right: area.width - width - side)
    }

    private func drawHead(of customer: Customer, on surface: inout Surface, in area: Rect) {
        let used = surface.write(
            SafeText(sanitizing: customer.fullName), at: area.origin, style: .text.bold,
            maxWidth: area.width)
        if customer.role != .customer {
            surface.write(
                AccountWords.role(customer.role), at: area.origin.moved(x: used + 2),
                style: .accent, maxWidth: area.width - used - 2)
        }
        guard area.height > 1 else { return }
        surface.write(
            SafeText(sanitizing: customer.email), at: area.origin.moved(y: 1), style: .faint,
            maxWidth: area.width)
    }

    private func drawSections(on surface: inout Surface, in area: Rect) {
        for (y, (index, section)) in zip(area.rows, AccountSection.allCases.enumerated()) {
            let row = Rect(x: area.minX, y: y, width: area.width, height: 1)
            let isSelected = index == sections.selectedIndex
            surface.prepareRow(row, isSelected: isSelected, isFocused: !isInSection)
            surface.write(
                section.name, at: row.origin.moved(x: 1),
                style: isSelected ? .text.bold : section == .giveUp ? .dim : .text)
        }
    }

    // MARK: Forms

    /// Draws a form with its buttons, and what the store says to it.
    func draw(_ form: AccountForm, on surface: inout Surface, in area: Rect) {
        let purpose = form.purpose
        surface.write(AccountWords.title(purpose), at: area.origin, style: .text.bold)
        let isTall = area.height >= 14
        if isTall {
            surface.write(
                AccountWords.lead(purpose, leadsOn: leadsOn), at: area.origin.moved(y: 1),
                style: .dim, maxWidth: area.width)
        }
        let below = area.inset(top: isTall ? 3 : 1)
        let room = below.inset(bottom: isTall ? 4 : failure == nil ? 2 : 3)
        let height = form.fields.draw(on: &surface, in: room)
        let foot = below.inset(top: height + (isTall || height + 3 < below.height ? 1 : 0))
        let used = drawButtons(of: form, on: &surface, in: foot.inset(left: 2))
        drawState(on: &surface, in: foot.inset(left: 2, top: used + (isTall ? 1 : 0)))
    }

    /// Draws the buttons beside each other, in a second row where there is no room; returns the rows.
    private func drawButtons(
        of form: AccountForm, on surface: inout Surface, in area: Rect
    ) -> Int {
        let send = Button(
            AccountWords.send(form.purpose), isPrimary: true,
            isFocused: form.stop == .send && !isWaiting)
        send.draw(on: &surface, at: area.origin)
        var place = area.origin.moved(x: send.width + 2)
        for (index, other) in form.purpose.others.enumerated() {
            let button = Button(
                AccountWords.other(other), isFocused: form.stop == .other(index) && !isWaiting)
            if place.x + button.width > area.maxX { place = Position(x: area.minX, y: place.y + 1) }
            button.draw(on: &surface, at: place)
            place = place.moved(x: button.width + 2)
        }
        return place.y - area.minY + 1
    }

    /// Says what is waited for, or why something was not done.
    func drawState(on surface: inout Surface, in area: Rect) {
        if isWaiting {
            surface.write(AccountWords.waiting, at: area.origin, style: .dim, maxWidth: area.width)
        } else if let failure {
            let words: SafeText = "\(surface.symbols.attention) \(failure.words(retry: .enter))"
            surface.write(lines: words.wrapped(to: area.width), in: area, style: .danger)
        }
    }
}
