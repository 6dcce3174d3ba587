import ArgumentParser
import LocalCache
import ShopClient
import ShopModel

/// Says how it stands with the store and who is logged in.
struct StatusCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say which store is used, whether it answers, and who is logged in.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> StatusReport {
        let known = try visit.knownStore()
        let reached: OpenStore?
        do throws(CommandFailure) {
            reached = try await visit.store()
        } catch {
            guard error.status == .offline else { throw error }
            reached = nil
        }
        guard let store = reached ?? known else {
            return StatusReport(server: visit.server, isOnline: false)
        }
        do throws(CacheError) {
            let state = try await store.catalogue.state()
            return StatusReport(
                server: visit.server, isOnline: reached != nil, storeID: store.id,
                customer: try await store.shop.session()?.customer, watches: state.count,
                pricesAsOf: state.pricesAsOf)
        } catch {
            throw CommandFailure(error)
        }
    }
}
