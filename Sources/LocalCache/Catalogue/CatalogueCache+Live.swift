extension CatalogueCache {
    /// Opens `catalog.db` in a store's folder; a file that cannot be used is built anew.
    package static func live(folder: String) throws(CacheError) -> CatalogueCache {
        let database = try CatalogueDatabase.open(file: "\(folder)/catalog.db")
        return CatalogueCache(
            state: { () async throws(CacheError) in try await database.state() },
            window: { query, range throws(CacheError) in
                try await database.window(query, range: range)
            },
            place: { id throws(CacheError) in try await database.place(of: id) },
            summary: { query throws(CacheError) in try await database.summary(of: query) },
            related: { id, limit throws(CacheError) in
                try await database.related(to: id, limit: limit)
            },
            watch: { id throws(CacheError) in try await database.watch(id) },
            apply: { page throws(CacheError) in try await database.apply(page) },
            applyToCopy: { page, isFirst throws(CacheError) in
                try await database.applyToCopy(page, isFirst: isFirst)
            },
            adoptCopy: { () async throws(CacheError) in try await database.adoptCopy() },
            markFresh: { time throws(CacheError) in try await database.markFresh(at: time) },
            picture: { id throws(CacheError) in try await database.picture(of: id) },
            savePicture: { id, picture throws(CacheError) in
                try await database.save(picture, of: id)
            })
    }
}
