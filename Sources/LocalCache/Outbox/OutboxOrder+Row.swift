import GRDB
import ShopModel

extension OutboxOrder {
    /// Reads a row of the table.
    init(row: Row) throws {
        guard let id = ClientOrderID(text: row["id"]) else {
            throw CacheError.damaged(file: "shop.db")
        }
        self.init(
            id: id, person: Person(key: row["person"]),
            request: try OutboxText.decode(row["request"]),
            lines: try OutboxText.decode(row["lines"]),
            placedAt: Timestamp(milliseconds: row["placed_at"]), state: try Self.state(of: row),
            attempts: row["attempts"], mayBePlaced: row["may_be_placed"])
    }

    private static func state(of row: Row) throws -> OutboxState {
        switch row["state"] as String {
        case "queued": return .queued
        case "sending": return .sending
        case "confirmed": return .confirmed(OrderID(row["order_id"]))
        case "outdated": return .outdated
        case "refused": return .refused(try OutboxText.decode(row["details"]))
        case "changed":
            let change: OutboxText.Change = try OutboxText.decode(row["details"])
            return .changed(change.lines, change.total)
        default: throw CacheError.damaged(file: "shop.db")
        }
    }
}
