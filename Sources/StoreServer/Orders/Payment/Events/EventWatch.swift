import ShopModel

/// Reads the provider's list of events for those that were not delivered, as while the store was
/// down, and applies them like delivered ones.
struct EventWatch: Sendable {
    let database: any Database
    let provider: EventProvider
    let events: EventService
    let now: @Sendable () -> Timestamp

    /// The most pages that are read at once.
    private static let pages = 10

    /// Reads on from the last event that was read.
    ///
    /// Where one cannot be applied, nothing after it counts as read: they come again next time.
    @Sendable func catchUp() async throws {
        let cursor = try await database.read { try EventCursorRepository().find(in: $0) }
        do {
            guard let cursor else { return try await readAll() }
            if try await !read(after: cursor) { try await readAll() }
        } catch ProviderFailure.missing {
            return
        }
    }

    /// Reads what came after an event; false where the provider has forgotten it.
    private func read(after event: String) async throws -> Bool {
        var cursor = event
        for _ in 0..<Self.pages {
            guard let page = try await provider.list(.after(cursor)) else { return false }
            for event in page.events.reversed() { try await events.receive(event) }
            guard let last = page.events.first else { return true }
            cursor = last.id
            try await note(cursor)
            if !page.hasMore { return true }
        }
        return true
    }

    /// Reads what the provider still has, from the oldest of it on.
    private func readAll() async throws {
        var found: [ProviderEvent] = []
        var range = EventGateway.Range.newest
        for _ in 0..<Self.pages {
            guard let page = try await provider.list(range) else { break }
            found += page.events
            guard page.hasMore, let oldest = page.events.last else { break }
            range = .before(oldest.id)
        }
        for event in found.reversed() { try await events.receive(event) }
        if let newest = found.first { try await note(newest.id) }
    }

    private func note(_ event: String) async throws {
        let time = now()
        try await database.transaction { transaction in
            try EventCursorRepository().set(event, at: time, in: transaction)
        }
    }
}
