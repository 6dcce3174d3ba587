import ShopModel

extension StoreRepository {
    /// Returns the settings; a store that was set up has them.
    func requireSettings(in reader: some SQLReader) throws -> StoreSettings {
        guard let stored = try settings(in: reader) else {
            throw DatabaseError.other(code: 0, message: "the store has no settings")
        }
        return stored.settings
    }
}
