import HTTPTypes
import Hummingbird
import ShopModel

/// Answers with a stream of what changes.
struct EventController: Sendable {
    private let feed: EventFeed
    private let seats: EventSeats
    private let database: any Database
    private let authenticator: any Authenticator

    init(
        feed: EventFeed, seats: EventSeats, database: any Database,
        authenticator: any Authenticator
    ) {
        self.feed = feed
        self.seats = seats
        self.database = database
        self.authenticator = authenticator
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.eventStream, open)
    }

    @Sendable private func open(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let seat = try seats.take(for: context.clientAddress)
        let channel = context.channel
        let stream = EventStream(
            feed: feed, database: database, audience: EventAudience(context.principal),
            lastEventID: request.headers[.lastEventID],
            mayListen: mayListen(context.principal, request),
            cut: { channel.close(promise: nil) })
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: "no-store",
                // A proxy in front hands each event on at once.
                .accelBuffering: "no",
            ],
            body: ResponseBody { writer in
                defer { withExtendedLifetime(seat) {} }
                try await stream.write(to: &writer)
            })
    }

    /// Whoever is known must still be, by the same token and in the same role.
    private func mayListen(
        _ principal: Principal?, _ request: Request
    ) -> @Sendable () async -> Bool {
        guard let principal else { return { true } }
        let role = principal.customer.role
        return { [authenticator] in
            do {
                return try await authenticator.principal(of: request).customer.role == role
            } catch {
                return false
            }
        }
    }
}
