import TerminalUI

extension DemoMenu {
    /// Draws the menu over the middle of an area, with what is arranged marked.
    func draw(on surface: inout Surface, in area: Rect, stage: DemoStage) {
        let rows = rows
        let size = Size(
            width: min(area.width, max(52, (rows.map(\.width).max() ?? 0) + 12)),
            height: min(area.height, rows.count + 6))
        let box = area.centered(size)
        surface.fill(box, ground: .panel)
        let inside = box.inset(left: 3, top: 1, right: 3, bottom: 1)
        let (head, rest) = inside.split(topHeight: 1, gap: 1)
        surface.write(heading, at: head.origin, style: .text.bold, maxWidth: head.width)
        surface.setCursor(head.origin)
        if page == .mails([]) {
            surface.write(DemoWords.noMails, at: rest.origin, style: .dim, maxWidth: rest.width)
            return
        }
        var shown = list
        shown.setHeight(max(1, rest.height - 2))
        for (index, y) in zip(shown.visible, rest.rows) {
            let row = Rect(x: rest.minX - 2, y: y, width: rest.width + 4, height: 1)
            let isSelected = isChoosing && index == list.selection
            surface.prepareRow(row, isSelected: isSelected)
            let start = Position(x: rest.minX, y: y)
            surface.write(rows[index], at: start, style: .text, maxWidth: rest.width)
            if page == .actions, stage.has(DemoAction.allCases[index]) {
                surface.write(
                    DemoWords.arranged, endingAt: rest.maxX, row: y, style: .accent.bold)
            }
        }
        let foot = Position(x: rest.minX, y: box.maxY - 2)
        surface.write(told ?? .empty, at: foot, style: .dim, maxWidth: rest.width)
    }

    private var heading: SafeText {
        switch page {
        case .actions: DemoWords.title
        case .mails: DemoWords.name(.mails)
        case .mail(let mail, _): mail.subject
        }
    }

    private var isChoosing: Bool {
        if case .mail = page { return false }
        return true
    }

    private var rows: [SafeText] {
        switch page {
        case .actions: DemoAction.allCases.map(DemoWords.name)
        case .mails(let mails):
            mails.map { "\($0.subject.truncated(to: 40)), to \($0.recipient)" }
        case .mail(let mail, _): mail.lines
        }
    }
}
