import ShopModel
import TerminalUI

extension AccountPane {
    /// Draws the selected part: what is typed in it, or what it has.
    func drawPart(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        switch task {
        case .form(let form): draw(form, on: &surface, in: area)
        case .address(let kept, let form): draw(form, of: kept, on: &surface, in: area)
        case nil: drawContent(on: &surface, in: area, context)
        }
    }

    private func draw(
        _ form: AddressForm, of kept: CustomerAddress?, on surface: inout Surface, in area: Rect
    ) {
        let title = kept == nil ? AccountWords.newAddress : AccountWords.changedAddress
        surface.write(title, at: area.origin, style: .text.bold)
        let below = area.inset(top: area.height >= 14 ? 2 : 1)
        let height = form.fields.draw(on: &surface, in: below.inset(bottom: 3))
        let foot = below.inset(left: 2, top: height + (height + 4 < below.height ? 1 : 0))
        Button(
            AccountWords.toSaveAddress, isPrimary: true, isFocused: !form.isTyping && !isWaiting
        ).draw(on: &surface, at: foot.origin)
        drawState(on: &surface, in: foot.inset(top: 1))
    }

    private func drawContent(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        surface.write(section.name, at: area.origin, style: .text.bold)
        if itemCount > 0 {
            surface.write(
                "\(itemCount)", at: area.origin.moved(x: section.name.width + 2), style: .faint)
        }
        let lead = AccountWords.lead(section).wrapped(to: area.width)
        let isTall = area.height >= 14
        var rest = area.inset(top: 1)
        rest = rest.inset(
            top: surface.write(lines: Array(lead.prefix(isTall ? 2 : 1)), in: rest, style: .dim))
        rest = rest.inset(top: isTall ? 1 : 0)
        let used: Int
        switch section {
        case .profile: used = drawProfile(on: &surface, in: rest, context)
        case .password, .giveUp: used = 0
        case .addresses: used = drawAddresses(on: &surface, in: rest)
        case .cards: used = drawCards(on: &surface, in: rest)
        case .devices: used = drawDevices(on: &surface, in: rest, context)
        }
        drawState(on: &surface, in: rest.inset(top: used + (isTall ? 1 : 0)))
    }

    private func drawProfile(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        guard let customer = context.customer else { return 0 }
        return KeyValueRows([
            KeyValueRows.Row("Name", SafeText(sanitizing: customer.fullName)),
            KeyValueRows.Row("Email", SafeText(sanitizing: customer.email)),
            KeyValueRows.Row("Phone", SafeText(sanitizing: customer.phone ?? "")),
            KeyValueRows.Row("Customer", "\(customer.id.description)"),
            KeyValueRows.Row("Store", SafeText(sanitizing: context.server ?? "")),
        ]).draw(on: &surface, in: area)
    }

    // MARK: Lists

    private func drawAddresses(on surface: inout Surface, in area: Rect) -> Int {
        draw(addresses, empty: AccountWords.noAddresses, rowHeight: 2, on: &surface, in: area) {
            address, row, style, surface in
            let name = SafeText(sanitizing: address.address.name)
            let used = surface.write(
                name, at: row.origin.moved(x: 1), style: style, maxWidth: row.width - 10)
            if address.isDefault {
                surface.write("default", at: row.origin.moved(x: used + 3), style: .accent)
            }
            surface.write(
                SafeText(sanitizing: address.address.oneLine), at: row.origin.moved(x: 1, y: 1),
                style: .dim, maxWidth: row.width - 1)
        }
    }

    private func drawCards(on surface: inout Surface, in area: Rect) -> Int {
        let used = draw(
            cards, empty: AccountWords.noCards, rowHeight: 1, on: &surface, in: area
        ) { card, row, style, surface in
            surface.write(AccountWords.card(card), at: row.origin.moved(x: 1), style: style)
            surface.write(AccountWords.expiry(card), at: row.origin.moved(x: 20), style: .dim)
        }
        guard let cardPage else { return used }
        let page = area.inset(top: used + 1)
        let lines = surface.write(
            lines: AccountWords.cardPageLead.wrapped(to: page.width), in: page, style: .dim)
        let url = SafeText(sanitizing: cardPage.url)
        let written = surface.write(
            lines: url.wrapped(to: page.width), in: page.inset(top: lines), style: .link)
        return used + 1 + lines + written
    }

    private func drawDevices(
        on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) -> Int {
        draw(devices, empty: AccountWords.noDevices, rowHeight: 1, on: &surface, in: area) {
            device, row, style, surface in
            let seen = AccountWords.seen(device, context)
            let start = surface.write(
                seen, endingAt: row.maxX - 1, row: row.minY,
                style: device.isCurrent ? .accent : .dim)
            surface.write(
                AccountWords.device(device), at: row.origin.moved(x: 1), style: style,
                maxWidth: start - row.minX - 3)
        }
    }

    /// Draws a list, or why there is none; returns the rows used.
    private func draw<Item>(
        _ list: [Item]?, empty: SafeText, rowHeight: Int, on surface: inout Surface, in area: Rect,
        row draw: (Item, Rect, Style, inout Surface) -> Void
    ) -> Int {
        guard let list, !list.isEmpty else {
            guard list != nil || isLoading else { return 0 }
            let words = list == nil ? AccountWords.loading : empty
            return surface.write(lines: words.wrapped(to: area.width), in: area, style: .dim)
        }
        var shown = SelectableList(count: list.count, height: max(1, area.height / rowHeight))
        shown.select(items.selectedIndex ?? 0)
        for (place, index) in shown.visible.enumerated() {
            let row = Rect(
                x: area.minX - 1, y: area.minY + place * rowHeight, width: area.width + 1,
                height: rowHeight)
            let isSelected = isInSection && index == items.selectedIndex
            surface.prepareRow(row, isSelected: isSelected)
            draw(list[index], row, isSelected ? .text.bold : .text, &surface)
        }
        return shown.visible.count * rowHeight
    }
}
