import CurlTransport
import LocalCache
import NcursesTerminal
import ShopClient
import ShopModel

/// The store that one command is about, found as the screen finds it.
struct StoreVisit: Sendable {
    /// Where the store is.
    let server: String
    /// Where it was found, and what this machine keeps.
    let address: StoreAddress
    private let opener: StoreOpener
    private let token: ScriptToken?

    /// Finds the store's address; nothing is asked of it yet.
    init(_ options: StoreOptions) throws {
        let environment = TerminalOptions.processEnvironment
        address = try StoreAddress(options.server, environment: environment)
        guard let server = address.server else {
            throw CommandFailure(
                "No store was ever opened here: --server names one, watchshop demo makes one.",
                status: .usage)
        }
        self.server = server
        token = try environment("WATCHSHOP_TOKEN_FILE").map(ScriptToken.init(file:))
        do throws(CacheError) {
            try PrivateFiles.makeFolder(address.folders.data)
        } catch {
            throw CommandFailure(error)
        }
        opener = .live(
            server: server, folder: address.folders.data, transport: .curl(CurlEngine()),
            session: token?.session)
    }

    /// Opens the store, which must answer.
    func store() async throws(CommandFailure) -> OpenStore {
        do throws(Failure) {
            return try await opener.connect(known: nil)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Opens what this machine knows of the store; nil where it knows nothing.
    func knownStore() throws(CommandFailure) -> OpenStore? {
        do throws(CacheError) {
            return try opener.openKnown()
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Returns who shops: whose token is used, or who is logged in; nil for a guest.
    func customer(at store: OpenStore) async throws(CommandFailure) -> Customer? {
        do {
            return token == nil
                ? try await store.shop.session()?.customer
                : try await store.client.accounts.me()
        } catch let error as CacheError {
            throw CommandFailure(error)
        } catch let error as ShopClientError {
            throw CommandFailure(error)
        } catch {
            throw CommandFailure(.notUnderstood)
        }
    }
}
