import CurlTransport
import LocalCache
import NcursesTerminal
import ShopClient
import ShopModel

/// Looks at the store: where it is, whether it answers, and what time it has.
struct StoreExamination: Sendable {
    let options: StoreOptions

    /// How far two clocks may be apart before it matters to what ends at a moment.
    private static let clockTolerance: Int64 = 60_000

    /// What was found; the store is asked.
    func findings() async -> [Finding] {
        do {
            let visit = try StoreVisit(options)
            let address = Finding(name: "Store", value: "\(visit.server), \(reason)")
            return [address] + (try kept(visit)) + (await answers(of: visit))
        } catch {
            return [Finding(name: "Store", value: "\(error)", verdict: .warning)]
        }
    }

    private var reason: String {
        if options.server != nil { return "from --server" }
        let variable = TerminalOptions.processEnvironment("WATCHSHOP_SERVER") ?? ""
        return variable.isEmpty ? "the one used last" : "from WATCHSHOP_SERVER"
    }

    private func kept(_ visit: StoreVisit) throws -> [Finding] {
        let isKnown = try visit.knownStore() != nil
        return [
            Finding(
                name: "Kept", value: isKnown ? "its catalogue is on this machine" : "nothing yet")
        ]
    }

    private func answers(of visit: StoreVisit) async -> [Finding] {
        do {
            let store = try await visit.store()
            let page = try await store.client.changes(nil, 1)
            let session = try await store.shop.session()
            let account = session.map { "\($0.customer.email) is logged in" }
            return [
                Finding(name: "Answer", value: "store \(store.id)"), clock(page.serverTime),
                Finding(name: "Account", value: account ?? "nobody is logged in"),
            ]
        } catch let error as CommandFailure {
            return [Finding(name: "Answer", value: error.description, verdict: .bad)]
        } catch {
            return [Finding(name: "Answer", value: "\(error)", verdict: .bad)]
        }
    }

    private func clock(_ theirs: Timestamp) -> Finding {
        let difference = Timestamp.now.milliseconds - theirs.milliseconds
        let seconds = difference.magnitude / 1_000
        guard Int64(difference.magnitude) > Self.clockTolerance else {
            return Finding(name: "Clock", value: "like the store's within \(seconds + 1) s")
        }
        let direction = difference > 0 ? "ahead of" : "behind"
        return Finding(
            name: "Clock", value: "\(seconds) s \(direction) the store's", verdict: .warning)
    }
}
