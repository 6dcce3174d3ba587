extension MetricsRegistry {
    /// Shows how busy the connections of a database are, where work may have to wait for one.
    func observe(_ database: some Database) {
        guard database.load != nil else { return }
        func show(
            _ label: String, _ kind: MetricSample.Kind = .gauge,
            _ figure: @escaping @Sendable (PoolLoad) -> Double
        ) {
            observe(label, kind) { database.load.map(figure) ?? 0 }
        }
        show("database_connections") { Double($0.sessions) }
        show("database_connections_busy") { Double($0.busy) }
        show("database_waiting") { Double($0.waiting) }
        show("database_waits_total", .counter) { Double($0.waits) }
        show("database_wait_seconds_total", .counter) { $0.waited / .seconds(1) }
    }
}
