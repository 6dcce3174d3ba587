import StoreServer

extension SettingSources {
    /// Returns the URL of PostgreSQL; nil for a store in a file.
    mutating func database() -> Secret? {
        value(.database, "postgres://USER@HOST/NAME") { text in
            PostgresConfiguration.isURL(text) ? Secret(text) : nil
        }
    }
}
