import CurlTransport
import Dispatch
import LocalCache
import ShopClient
import ShopModel
import ShopSync
import Synchronization
import TerminalUI

/// One opening of the plain shop: the store found, brought up to date, and talked about.
struct PlainSession: Sendable {
    private let opener: StoreOpener
    private let console: PlainConsole

    /// Prepares to open the store that an opener finds.
    init(opener: StoreOpener, console: PlainConsole) {
        self.opener = opener
        self.console = console
    }

    /// Prepares to open the store at an address, with what is kept below a folder.
    init(server: String, folders: HomeFolders) {
        self.init(
            opener: .live(
                server: server, folder: folders.data, transport: .curl(CurlEngine())),
            console: .standard)
    }

    /// Runs until the person leaves; the calling thread waits.
    ///
    /// - Parameter login: Who is logged in before anything is asked.
    func run(login: LoginRequest? = nil) throws(CommandFailure) {
        let done = DispatchSemaphore(value: 0)
        let failure = Mutex<Failure?>(nil)
        // The person's lines are waited for on a thread of the pool: nothing else happens meanwhile.
        Task {
            do throws(Failure) {
                try await talk(login)
            } catch {
                failure.withLock { $0 = error }
            }
            done.signal()
        }
        done.wait()
        if let failure = failure.withLock({ $0 }) {
            throw CommandFailure(PlainWords.failure(failure).string)
        }
    }

    /// Talks until the person leaves.
    ///
    /// - Throws: Why there is no shop at all. A store that is out of reach is no reason where its
    ///   catalogue is kept here.
    func talk(_ login: LoginRequest? = nil) async throws(Failure) {
        let (store, isOnline) = try await find()
        if isOnline { await bringUpToDate(store) }
        if let login {
            do throws(ShopClientError) {
                _ = try await store.client.accounts.login(login)
            } catch {
                if let failure = Failure(error) { console.say(PlainWords.failure(failure)) }
            }
        }
        var shop = PlainShop(
            console: console, store: store, context: PaneContext(now: .now),
            wait: { time in
                do {
                    try await Task.sleep(for: time)
                } catch {
                    // A wait that was stopped has nothing left to wait for.
                }
            })
        await shop.run()
    }

    private func find() async throws(Failure) -> (OpenStore, isOnline: Bool) {
        let id: String
        do throws(ShopClientError) {
            id = try await opener.ask()
        } catch {
            let failure = Failure(error) ?? .offline
            guard let known = try known() else { throw failure }
            console.say("\(PlainWords.failure(failure)) What is kept on this machine is shown.")
            return (known, false)
        }
        do throws(CacheError) {
            return (try opener.open(id), true)
        } catch {
            throw Failure(error)
        }
    }

    private func known() throws(Failure) -> OpenStore? {
        do throws(CacheError) {
            return try opener.openKnown()
        } catch {
            throw Failure(error)
        }
    }

    private func bringUpToDate(_ store: OpenStore) async {
        do throws(SyncError) {
            try await store.pull { _ in }
        } catch {
            if let failure = Failure(error) { console.say(PlainWords.failure(failure)) }
        }
    }
}
