import FoundationEssentials
import ShopModel

/// The store's own rows: its identity and its settings.
struct StoreRepository: Sendable {
    /// Returns the identity; nil before the store was set up.
    func identity(in reader: some SQLReader) throws(DatabaseError) -> StoreIdentity? {
        guard let row = try reader.first("SELECT store_id, epoch FROM store") else { return nil }
        return StoreIdentity(storeID: try row.get("store_id"), epoch: try row.get("epoch"))
    }

    /// Sets the store up with a new identity; false where it has one.
    @discardableResult
    func insert(
        _ identity: StoreIdentity, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO store (store_row, store_id, epoch, created_at)
            VALUES (1, $1, $2, $3)
            ON CONFLICT (store_row) DO NOTHING
            """,
            [identity.storeID, identity.epoch, time])
        return inserted == 1
    }

    /// Returns the settings with their version.
    func settings(in reader: some SQLReader) throws -> (settings: StoreSettings, version: Int64)? {
        guard let row = try reader.first("SELECT document, version FROM settings") else {
            return nil
        }
        let document: String = try row.get("document")
        let settings = try JSONDecoder().decode(StoreSettings.self, from: Data(document.utf8))
        return (settings, try row.get("version"))
    }

    /// Writes settings that differ from the stored ones, counts their version up and notes the
    /// change for the clients; equal ones change nothing but the column that repeats a number.
    func update(_ settings: StoreSettings, in transaction: Transaction) throws {
        let stored = try self.settings(in: transaction)
        guard stored?.settings != settings else {
            try transaction.execute(
                "UPDATE settings SET low_stock = $1 WHERE low_stock <> $1", [settings.lowStock])
            return
        }
        let version = (stored?.version ?? 0) + 1
        let document = String(decoding: try JSONDocument(settings).bytes, as: UTF8.self)
        try transaction.execute(
            """
            INSERT INTO settings (settings_row, document, version, low_stock)
            VALUES (1, $1, $2, $3)
            ON CONFLICT (settings_row) DO UPDATE SET document = excluded.document,
                version = excluded.version, low_stock = excluded.low_stock
            """,
            [document, version, settings.lowStock])
        transaction.recordChange(.settings, id: Change.settingsKind, version: version)
    }
}
