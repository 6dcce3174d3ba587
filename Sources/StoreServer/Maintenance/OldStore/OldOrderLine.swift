import ShopModel

/// A line of an old order, checked.
struct OldOrderLine {
    /// What a line says of its watch.
    struct Watch {
        let id: String
        let name: String
        let modelCode: String
    }

    let watch: Watch
    let quantity: Int64
    /// In minor units.
    let unitPrice: Int64

    /// In minor units.
    var subtotal: Int64 { quantity * unitPrice }

    /// The most pieces of a line; more is a slip of the old store.
    private static let mostPieces: Int64 = 10_000

    /// Returns the watches that lines can be about, by their ids.
    static func watches(in reader: some SQLReader) throws(DatabaseError) -> [String: Watch] {
        var watches: [String: Watch] = [:]
        for row in try reader.query("SELECT watch_id, watch_name, model_code FROM watches") {
            let id: String = try row.get("watch_id")
            watches[id] = Watch(
                id: id, name: try row.get("watch_name"), modelCode: try row.get("model_code"))
        }
        return watches
    }

    /// Checks the lines of one order; throws ``OldRowRefusal`` for the first that cannot be.
    static func lines(
        of rows: [Row], _ watches: [String: Watch], in currency: Currency
    ) throws -> [OldOrderLine] {
        guard !rows.isEmpty else { throw OldRowRefusal("it has no lines") }
        var seen: Set<String> = []
        return try rows.map { row in
            let id = try row.oldText("watch_id")?.lowercased() ?? "?"
            guard let watch = watches[id] else {
                throw OldRowRefusal("there is no watch \(id) here")
            }
            guard seen.insert(id).inserted else {
                throw OldRowRefusal("the watch \(id) is in it twice")
            }
            guard let quantity = Int64(try row.oldText("quantity") ?? ""),
                (1...mostPieces).contains(quantity)
            else { throw OldRowRefusal("a line has no quantity") }
            let line = OldOrderLine(
                watch: watch, quantity: quantity,
                unitPrice: try amount(row.oldText("unit_price"), "a unit price", in: currency))
            if let subtotal = try row.oldText("subtotal") {
                guard try amount(subtotal, "a subtotal", in: currency) == line.subtotal else {
                    throw OldRowRefusal("a line's subtotal is not its quantity times its price")
                }
            }
            return line
        }
    }

    /// Reads an amount that is not negative, in minor units.
    static func amount(
        _ text: String?, _ what: String, in currency: Currency
    ) throws(OldRowRefusal) -> Int64 {
        guard let text,
            case .success(let money) = Result(catching: {
                try DecimalText(text).money(in: currency)
            }), (0...1_000_000_000_00).contains(money.minorUnits)
        else { throw OldRowRefusal("\(what) is no amount: \(text ?? "none")") }
        return money.minorUnits
    }
}
