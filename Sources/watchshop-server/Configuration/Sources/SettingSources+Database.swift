import StoreServer

extension SettingSources {
    /// Returns which PostgreSQL database it is; nil for a store in a file.
    mutating func database() -> PostgresConfiguration? {
        let connections = number(.databaseConnections, in: 1...1_000)
        let url = value(.database, "postgres://USER@HOST/NAME") { text in
            PostgresConfiguration.isURL(text) ? Secret(text) : nil
        }
        guard let url else { return nil }
        var configuration = PostgresConfiguration(url: url)
        if let connections { configuration.connections = connections }
        return configuration
    }
}
