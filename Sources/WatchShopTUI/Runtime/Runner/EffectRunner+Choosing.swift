import LocalCache
import ShopClient
import ShopModel

extension EffectRunner {
    /// Counts what a query leaves, and what each further step would.
    func summary(_ query: ShopQuery) async -> Result<ChoiceSummary, Failure> {
        guard let store = openStore else { return .failure(.offline) }
        do throws(CacheError) {
            return .success(try await store.catalogue.summary(CatalogueQuery(query)))
        } catch {
            return .failure(failure(error))
        }
    }

    /// Finds the watches like one: those that the store names, or what the cache knows of.
    func loadRelated(to id: WatchID, isOnline: Bool) async {
        guard await rest(), let store = openStore else { return }
        do {
            if isOnline {
                let found = try await store.client.catalogue.recommendations(
                    id, RelatedWatches.most)
                return post(.shop(.relatedLoaded(found, id)))
            }
        } catch {
            log.write("the store names no watches like \(id): \(error)")
        }
        do {
            guard let watch = try await store.catalogue.watch(id) else { return }
            let found = try await store.catalogue.related(id, RelatedWatches.most)
            post(.shop(.relatedLoaded(found.map { Recommendation($0, like: watch) }, id)))
        } catch {
            log.write("no watches like \(id) can be read: \(error)")
        }
    }

    /// Asks the store for a mail when a watch is back.
    func notifyOfStock(_ id: WatchID, email: String?) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.catalogue.notifyOfStock(id, NotifyRequest(email: email))
        }
        if let result { post(.shop(.notified(result.map { id }))) }
    }
}

extension CatalogueQuery {
    /// The same as the cache understands it.
    init(_ query: ShopQuery) {
        self.init(search: query.search, filter: query.filter, order: query.order)
    }
}

extension Recommendation {
    /// A watch that the cache holds for like another, with the reason that the store would give.
    fileprivate init(_ watch: Watch, like other: Watch) {
        let isFamily = watch.brand == other.brand && watch.collection == other.collection
        self.init(
            watch: watch,
            reason: isFamily
                ? RecommendationReason(code: .sameCollection, text: "Same collection")
                : RecommendationReason(code: .sameCategory, text: "Same category"))
    }
}
