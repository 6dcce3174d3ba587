/// Reading what happened.
extension SandboxAccount {
    /// Reads an event.
    func event(_ id: String) throws(StripeError) -> Event {
        guard let event = events[id] else {
            throw .noSuchObject(Event.kind, id: id, param: "id")
        }
        return event
    }

    /// Reads a page of the events, the newest first.
    func events(_ query: EventQuery) throws(StripeError) -> ObjectList<Event> {
        try query.list.page(of: events.newestFirst.filter(query.matches), url: "/v1/events")
    }
}
