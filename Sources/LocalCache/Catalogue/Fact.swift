import FoundationEssentials
import GRDB
import ShopModel

/// One thing that is known of the catalogue as a whole, by its name in the table `facts`.
enum Fact: String {
    case cursor
    case epoch
    case copyCursor = "copy_cursor"
    case copyEpoch = "copy_epoch"
    case pricesAsOf = "prices_as_of"
    case settings
    case revision

    func value(in database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT value FROM facts WHERE name = ?", arguments: [rawValue])
    }

    func set(_ value: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO facts(name, value) VALUES (?, ?)",
            arguments: [rawValue, value])
    }

    static func settings(in database: Database) throws -> StoreSettings? {
        guard let text = try Fact.settings.value(in: database) else { return nil }
        return try JSONDecoder().decode(StoreSettings.self, from: Data(text.utf8))
    }

    static func set(_ settings: StoreSettings, in database: Database) throws {
        let text = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        try Fact.settings.set(text, in: database)
    }
}
