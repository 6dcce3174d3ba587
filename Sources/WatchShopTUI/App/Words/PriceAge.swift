import ShopModel
import TerminalUI

/// How old the prices on the screen are.
enum PriceAge {
    /// Returns `prices of 09:41, 2 min ago`; nil before a first sync.
    static func words(_ context: PaneContext) -> SafeText? {
        guard let then = context.catalogue?.pricesAsOf else { return nil }
        let time = context.local(then)
        let isToday = time.isSameDay(as: context.local(context.now))
        let moment = isToday ? time.clock : time.shortDate
        guard let age = Age.words(from: then, to: context.now) else { return "prices of \(moment)" }
        return "prices of \(moment), \(age)"
    }
}
