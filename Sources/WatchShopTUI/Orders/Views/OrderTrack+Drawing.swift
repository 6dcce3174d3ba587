import ShopModel
import TerminalUI

extension OrderTrack {
    /// The rows that the way takes, the dates below its stations included.
    static let height = 2

    /// Draws the way, with the day below each station that was reached.
    func draw(
        _ order: Order, events: [OrderEvent], on surface: inout Surface, in area: Rect,
        _ context: PaneContext
    ) {
        let names = stations.map { $0.name.width + 2 }.reduce(0, +)
        // A day can be wider than the name that it stands below: the last one must fit too.
        let overhang = max(0, 6 - (stations.last?.name.width ?? 0))
        let room = max(0, area.width - names - overhang) / max(1, stations.count - 1)
        let rule = min(2, max(0, room - 2))
        let gap = rule > 0 ? rule + 2 : min(2, max(1, room))
        var position = area.origin
        for (index, station) in stations.enumerated() {
            if index > 0 {
                surface.horizontalRule(at: position.moved(x: 1), length: rule)
                position = position.moved(x: gap)
            }
            let isNow =
                station.isReached
                && (index + 1 == stations.count
                    || !stations[index + 1].isReached)
            let (mark, style) = mark(of: station, surface.symbols)
            surface.write(mark, at: position, style: style)
            surface.write(
                station.name, at: position.moved(x: 2), style: isNow ? .text.bold : .dim)
            if station.isReached, let time = time(of: station, order: order, events: events) {
                surface.write(
                    context.local(time).dayAndMonth, at: position.moved(x: 2, y: 1), style: .faint)
            }
            position = position.moved(x: station.name.width + 2)
        }
    }

    private func mark(of station: Station, _ symbols: SymbolSet) -> (SafeText, Style) {
        if station.isEnd { return (symbols.attention, .warning) }
        return station.isReached ? (symbols.check, .good) : (symbols.hollowBullet, .faint)
    }
}
