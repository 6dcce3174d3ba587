import GRDB
import ShopModel

extension ShopDatabase {
    private static let savedLines = "saved_lines"

    func savedForLater(of person: Person) async throws(CacheError) -> SavedForLater {
        try await read { database in try Self.saved(of: person, in: database) }
    }

    func save(_ saved: SavedForLater, of person: Person) async throws(CacheError) {
        try await write { database in
            try Self.replace(saved.lines, of: person, in: Self.savedLines, of: database)
        }
    }

    /// Moves what the guest kept for later to a customer's.
    static func adoptGuestsSaved(by customer: CustomerID, in database: Database) throws {
        let guests = try saved(of: .guest, in: database)
        guard !guests.isEmpty else { return }
        var saved = try saved(of: .customer(customer), in: database)
        for line in guests.lines.reversed() { saved.keep(line) }
        try replace(saved.lines, of: .customer(customer), in: savedLines, of: database)
        try replace([], of: .guest, in: savedLines, of: database)
    }

    private static func saved(of person: Person, in database: Database) throws -> SavedForLater {
        SavedForLater(lines: try lines(of: person, in: savedLines, of: database))
    }
}
