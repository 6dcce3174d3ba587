import LocalCache
import ShopClient
import ShopModel
import ShopSync
import TerminalUI

/// The catalogue as it is known now, and whether the store was asked just before.
struct Shelf: Sendable {
    let store: OpenStore
    let state: CatalogueState
    /// Whether the store could not be asked, so that this is what was known before.
    let isOffline: Bool

    /// What a person is told of the age of what was read; nil where it is new.
    var ageWords: SafeText? {
        guard isOffline else { return nil }
        guard let then = state.pricesAsOf else { return "Offline." }
        return Age.words(from: then, to: .now).map { "Offline: prices of \($0)." }
            ?? "Offline: prices of less than a minute ago."
    }
}

extension StoreVisit {
    /// Brings the catalogue up to date, and takes what is known where the store cannot be asked.
    ///
    /// The age of what is known is told on standard error.
    func shelf() async throws(CommandFailure) -> Shelf {
        let shelf: Shelf
        do throws(CommandFailure) {
            shelf = try await freshShelf()
        } catch {
            guard error.status == .offline, let store = try knownStore() else { throw error }
            shelf = try await Shelf(store: store, isOffline: true)
            guard shelf.state.pricesAsOf != nil else { throw error }
        }
        if let words = shelf.ageWords { StandardError.write(words.string) }
        return shelf
    }

    private func freshShelf() async throws(CommandFailure) -> Shelf {
        let store = try await store()
        do throws(SyncError) {
            try await store.pull { _ in }
        } catch {
            throw CommandFailure(Failure(error) ?? .offline)
        }
        return try await Shelf(store: store, isOffline: false)
    }
}

extension Shelf {
    fileprivate init(store: OpenStore, isOffline: Bool) async throws(CommandFailure) {
        do throws(CacheError) {
            self.init(
                store: store, state: try await store.catalogue.state(), isOffline: isOffline)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Finds a watch by its id or its reference, in either case.
    func watch(_ name: String) async throws(CommandFailure) -> Watch {
        let found: Watch?
        do throws(CacheError) {
            if let id = WatchID(text: name) {
                found = try await store.catalogue.watch(id)
            } else {
                let window = try await store.catalogue.window(CatalogueQuery(search: name), 0..<100)
                found = window.rows.first { $0.modelCode.lowercased() == name.lowercased() }
            }
        } catch {
            throw CommandFailure(error)
        }
        guard let found else {
            let shown = SafeText(sanitizing: name)
            throw CommandFailure(
                "The store has no watch \(shown.string): watchshop watches search WORDS.")
        }
        return found
    }
}
