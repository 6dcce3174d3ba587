import ShopModel
import TerminalUI

/// Where the parts of a watch's detail stand; what matters less has no room where there is little.
struct DetailRegions: Equatable, Sendable {
    /// The room of the picture; empty where there is too little.
    private(set) var picture: Rect
    /// Name, price, reference and stock.
    let title: Rect
    /// What the watch is; empty where there is no room.
    private(set) var description = Rect.zero
    /// The technical facts.
    private(set) var specs = Rect.zero
    /// When it arrives; empty where there is no room.
    private(set) var delivery = Rect.zero
    /// Quantity and button.
    let buy: Rect

    /// The columns of the text beside a picture.
    private static let textWidth = 56
    /// The rows of a picture that is worth drawing.
    private static let fewestRows = 6

    /// Shares out an area: the picture beside the words where it is wide, else above them.
    init(area: Rect, watch: Watch) {
        let isWide = area.width >= 96
        let (left, right) = area.split(rightWidth: Self.textWidth, gap: 4)
        let text = isWide ? right : area
        let titleRows = Self.titleRows(watch, width: text.width)
        let descriptionRows = SafeText(sanitizing: watch.description)
            .wrapped(to: text.width).count
        let specRows = SpecRows(watch.specs).height(width: text.width)

        // From the essential to the pleasant: each part takes its rows, with one above it, if the
        // ones before leave enough.
        var rest = text.height - titleRows - 2
        func granted(_ wanted: Int, atLeast fewest: Int) -> Int {
            guard rest > fewest else { return 0 }
            let rows = min(wanted, rest - 1)
            rest -= rows + 1
            return rows
        }
        let pictureRows = isWide ? 0 : min(text.width / 2, max(0, text.height * 45 / 100))
        let reserved = pictureRows >= Self.fewestRows ? granted(pictureRows, atLeast: 3) : 0
        let specs = granted(specRows, atLeast: 1)
        let delivery = granted(1, atLeast: 0)
        let description = granted(descriptionRows, atLeast: descriptionRows)
        let extra = reserved > 0 ? max(0, min(rest, text.width / 2 - reserved)) : 0

        var y = text.minY
        func next(_ rows: Int, gap: Int) -> Rect {
            defer { y += rows > 0 ? rows + gap : 0 }
            return Rect(x: text.minX, y: y, width: text.width, height: rows)
        }
        picture = isWide ? left : next(reserved + extra, gap: 1)
        title = next(titleRows, gap: 1)
        self.description = next(description, gap: 1)
        self.specs = next(specs, gap: 1)
        self.delivery = next(delivery, gap: 0)
        buy = isWide ? next(1, gap: 0) : text.row(text.height - 1)
        if !isWide, delivery > 0 { self.delivery = text.row(text.height - 2) }
    }

    private static func titleRows(_ watch: Watch, width: Int) -> Int {
        SafeText(sanitizing: watch.shortName).width + 12 <= width ? 2 : 3
    }
}
