import ShopModel
import TerminalUI

/// How old the prices on the screen are.
enum PriceAge {
    /// Returns `prices of 09:41, 2 min ago`; in a narrow terminal only what is older than an hour.
    static func words(_ context: PaneContext) -> SafeText {
        guard let then = context.catalogue?.pricesAsOf else { return .empty }
        let age = Age.words(from: then, to: context.now)
        if context.layout == .narrow {
            let isOld = context.now.milliseconds - then.milliseconds >= 3_600_000
            return age.map { isOld ? "prices \($0)" : .empty } ?? .empty
        }
        let time = context.local(then)
        let isToday = time.isSameDay(as: context.local(context.now))
        let moment = isToday ? time.clock : time.shortDate
        return age.map { "prices of \(moment), \($0)" } ?? "prices of \(moment)"
    }
}
