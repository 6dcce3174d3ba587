import ShopModel
import TerminalUI

extension CheckoutPane {
    /// Draws that the payment is waited for, and how much time there is.
    func drawWaiting(
        of order: Order, on surface: inout Surface, in area: Rect, _ context: PaneContext
    ) {
        guard !area.isEmpty else { return }
        let left = CheckoutWords.timeLeft(order, context) ?? .empty
        let start = surface.write(left, endingAt: area.maxX, row: area.minY, style: .warning)
        surface.write(surface.symbols.halfBullet, at: area.origin, style: .accent)
        surface.write(
            CheckoutWords.waitingForPayment, at: area.origin.moved(x: 2), style: .text.bold,
            maxWidth: start - area.minX - 3)
    }

    /// Draws why the last try did not work, where there was one; returns the rows used, the blank one
    /// below included.
    func drawTrouble(on surface: inout Surface, in area: Rect) -> Int {
        guard let (words, style) = paymentTrouble, !area.isEmpty else { return 0 }
        return drawState(words, style: style, on: &surface, in: area) + 1
    }

    /// What went wrong with the last try to pay, in words.
    var paymentTrouble: (SafeText, Style)? {
        if let failure { return (failure.words(retry: waiting == nil ? "R" : nil), .danger) }
        switch payment?.status {
        case .failed: return (CheckoutWords.declined(payment?.failure), .danger)
        case .requiresPayment: return (CheckoutWords.notPaid, .warning)
        case .processing, .succeeded, .cancelled, .partiallyRefunded, .refunded, nil: return nil
        }
    }

    /// Draws the other ways to pay with their keys.
    func drawWays(on surface: inout Surface, in area: Rect, _ context: PaneContext) {
        let ways = commands(in: context).compactMap { command in
            CheckoutWords.way(command).map { (command.binding.keys[0].label, $0.name, $0.meaning) }
        }
        guard area.height >= ways.count else { return }
        var rows = area
        if area.height >= ways.count + 4 {
            surface.write(CheckoutWords.otherWays, at: area.origin, style: .text.bold)
            if context.settings?.isTestMode == true {
                surface.write(
                    CheckoutWords.testMode, endingAt: area.maxX, row: area.minY, style: .accent)
            }
            rows = area.inset(top: 2)
        }
        for ((key, name, meaning), row) in zip(ways, rows.rows) {
            let place = Position(x: rows.minX, y: row)
            surface.write(key, at: place, style: .accent.bold)
            surface.write(name, at: place.moved(x: 3))
            let room = rows.width - 17
            if meaning.width <= room {
                surface.write(meaning, at: place.moved(x: 17), style: .dim)
            }
        }
        let note = rows.inset(top: ways.count + 1)
        guard note.height >= 2 else { return }
        surface.write(
            lines: CheckoutWords.chargesOnce.wrapped(to: note.width), in: note, style: .faint)
    }
}
