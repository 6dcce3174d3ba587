import CurlTransport
import Dispatch

/// A demo that this process presents: its store is a child of it.
struct DemoSession: Sendable {
    /// The store.
    let store: DemoStore

    /// Returns what the presenter's menu works with.
    func control(_ network: StagedNetwork, transport: HTTPTransport) -> DemoControl {
        DemoControl(
            network: network, desk: DemoDesk(server: store.address, transport: transport),
            mails: { () throws(Failure) in
                do {
                    return try SentMail.all(in: "\(store.dataFolder)/mail")
                } catch {
                    throw .disk("the mails of the demo cannot be read.")
                }
            },
            reset: { () async throws(Failure) in
                guard await restarted() else { throw .offline }
            })
    }

    /// Puts a new store in the place of the old one, on a thread that may wait.
    private func restarted() async -> Bool {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { @Sendable in
                do {
                    try store.restart()
                    continuation.resume(returning: true)
                } catch {
                    continuation.resume(returning: false)
                }
            }
        }
    }
}
