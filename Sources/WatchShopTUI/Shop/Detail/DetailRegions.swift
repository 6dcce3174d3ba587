import ShopModel
import TerminalUI

/// Where the parts of a watch's detail stand; what matters less has no room where there is little.
struct DetailRegions: Equatable, Sendable {
    /// The room of the picture; empty where there is too little.
    let picture: Rect
    /// Name, price, reference and stock.
    let title: Rect
    /// What the watch is; empty where there is no room.
    let description: Rect
    /// The technical facts.
    let specs: Rect
    /// The watches like it; empty where the picture needs the room.
    let related: Rect
    /// When it arrives; empty where there is no room.
    let delivery: Rect
    /// Quantity and button.
    let buy: Rect

    /// The columns from which on the words stand beside the picture instead of below it.
    private static let widthForTwo = 96
    /// The columns of the words beside a picture.
    private static let textWidth = 56
    /// The rows that a picture has at least, where it has any, and is given first.
    private static let pictureRows = 6...8
    /// The rows that the picture can still grow by where those like the watch have room too.
    private static let roomForRelated = 9

    /// Shares out an area.
    init(area: Rect, watch: Watch) {
        if area.width >= Self.widthForTwo {
            let (left, right) = area.split(rightWidth: Self.textWidth, gap: 4)
            self.init(text: right, picture: left, watch: watch)
        } else {
            self.init(text: area, picture: nil, watch: watch)
        }
    }

    private init(text: Rect, picture beside: Rect?, watch: Watch) {
        let titleRows = Self.titleRows(watch, width: text.width)
        let facts = SpecRows(watch.specs, width: text.width)
        let descriptionRows = SafeText(sanitizing: watch.description).wrapped(to: text.width).count
        var rest = text.height - titleRows - 2

        // From the essential to the pleasant, each with a blank row, as long as there are rows.
        let most = beside == nil ? text.width / 2 : 0
        var pictureRows = Self.grant(min(Self.pictureRows.upperBound, most), of: &rest)
        if pictureRows < Self.pictureRows.lowerBound, pictureRows > 0 {
            rest += pictureRows + 1
            pictureRows = 0
        }
        var specRows = Self.grant(facts.height(ofFirst: SpecRows.core), of: &rest)
        let deliveryRows = rest > 0 ? 1 : 0
        rest -= deliveryRows
        let words = rest > descriptionRows ? Self.grant(descriptionRows, of: &rest) : 0
        let relatedRows =
            rest >= Self.roomForRelated || beside != nil
            ? Self.grant(RelatedWatches.most + 1, of: &rest) : 0
        let growth = pictureRows > 0 ? min(rest, most - pictureRows) : 0
        pictureRows += growth
        rest -= growth
        specRows += min(rest, facts.height(ofFirst: facts.rows.count) - specRows)

        var y = text.minY
        func next(_ rows: Int) -> Rect {
            defer { y += rows > 0 ? rows + 1 : 0 }
            return Rect(x: text.minX, y: y, width: text.width, height: rows)
        }
        let above = next(pictureRows)
        picture = beside ?? above
        title = next(titleRows)
        description = next(words)
        specs = next(specRows)
        related = next(relatedRows)
        let last = beside == nil ? text.maxY - 1 : min(text.maxY - 1, y + deliveryRows)
        buy = Rect(x: text.minX, y: last, width: text.width, height: 1)
        delivery = Rect(
            x: text.minX, y: last - deliveryRows, width: text.width, height: deliveryRows)
    }

    /// Takes rows, and a blank one below them, as far as there are any.
    private static func grant(_ wanted: Int, of rest: inout Int) -> Int {
        let rows = min(wanted, rest - 1)
        guard rows > 0 else { return 0 }
        rest -= rows + 1
        return rows
    }

    private static func titleRows(_ watch: Watch, width: Int) -> Int {
        SafeText(sanitizing: watch.shortName).width + 12 <= width ? 2 : 3
    }
}
