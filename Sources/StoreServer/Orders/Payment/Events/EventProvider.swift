import ShopModel

/// Reads what the provider has told, for what did not arrive; throws ``ProviderFailure``.
struct EventProvider: Sendable {
    /// Some events, newest first.
    struct Page: Sendable {
        let events: [ProviderEvent]
        /// Whether there are more beyond it.
        let hasMore: Bool
    }

    /// Returns events; nil where the provider does not know the event that they are counted from.
    var list: @Sendable (EventGateway.Range) async throws -> Page?

    /// Has nobody to ask.
    static let none = EventProvider { _ in throw ProviderFailure.missing }

    /// Asks through a gateway.
    static func gateway(_ gateway: EventGateway, storeID: String) -> EventProvider {
        EventProvider { range in
            do throws(GatewayError) {
                let page = try await gateway.list(range)
                return Page(
                    events: page.events.map { ProviderEvent($0, storeID: storeID) },
                    hasMore: page.hasMore)
            } catch .noSuchPayment {
                return nil
            } catch .refused(_, code: "resource_missing", _) {
                return nil
            } catch {
                throw ProviderFailure(error)
            }
        }
    }
}
