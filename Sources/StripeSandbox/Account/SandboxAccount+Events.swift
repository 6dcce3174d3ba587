/// Reading what happened.
extension SandboxAccount {
    /// Reads an event.
    func event(_ id: String) throws(StripeError) -> Event {
        guard let event = events.first(where: { $0.id == id }) else {
            throw .noSuchObject("event", id: id, param: "id")
        }
        return event
    }

    /// Reads a page of the events, the newest first.
    func events(_ query: EventQuery) throws(StripeError) -> ObjectList<Event> {
        var matching = events.reversed().filter { event in
            query.types?.contains(event.type.rawValue) ?? true
        }
        if let id = query.startingAfter {
            let reference = try position(of: id, in: matching, param: "starting_after")
            matching.removeFirst(reference + 1)
        }
        var page = matching.prefix(query.limit)
        if let id = query.endingBefore {
            let reference = try position(of: id, in: matching, param: "ending_before")
            matching.removeSubrange(reference...)
            page = matching.suffix(query.limit)
        }
        return ObjectList(
            data: Array(page), hasMore: matching.count > page.count, url: "/v1/events")
    }

    private func position(
        of id: String, in events: [Event], param: String
    ) throws(StripeError) -> Int {
        guard let index = events.firstIndex(where: { $0.id == id }) else {
            throw .noSuchReference("event", id: id, param: param)
        }
        return index
    }
}
