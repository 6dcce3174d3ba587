package import ShopModel

/// The mirror of one store's catalogue on this machine, `catalog.db`.
package struct CatalogueCache: Sendable {
    /// Returns what is known of the catalogue as a whole.
    package var state: @Sendable () async throws(CacheError) -> CatalogueState
    /// Returns the rows of a list in a range of places, fewer at its end.
    package var window:
        @Sendable (CatalogueQuery, Range<Int>) async throws(CacheError) -> CatalogueWindow
    /// Returns the place of a watch in the store's order, from 0; nil where it is not there.
    package var place: @Sendable (WatchID) async throws(CacheError) -> Int?
    /// Counts what a query leaves, and what each further step of its filter would leave.
    package var summary: @Sendable (CatalogueQuery) async throws(CacheError) -> ChoiceSummary
    /// Returns watches that are like one and can be bought, so many at most, the likest first.
    package var related: @Sendable (WatchID, _ limit: Int) async throws(CacheError) -> [Watch]
    /// Returns one watch; nil where the store has none of that id.
    package var watch: @Sendable (WatchID) async throws(CacheError) -> Watch?
    /// Applies a page of changes and its cursor in one transaction.
    package var apply: @Sendable (ChangesPage) async throws(CacheError) -> Void
    /// Applies a page to a copy that is built beside the catalogue, the first page emptying it.
    package var applyToCopy:
        @Sendable (ChangesPage, _ isFirst: Bool) async throws(CacheError) -> Void
    /// Puts the copy in the catalogue's place.
    package var adoptCopy: @Sendable () async throws(CacheError) -> Void
    /// Notes that the catalogue was the store's at a moment.
    package var markFresh: @Sendable (Timestamp) async throws(CacheError) -> Void
    /// Returns a watch's picture; nil where it was not kept yet.
    package var picture: @Sendable (WatchID) async throws(CacheError) -> CachedPicture?
    /// Keeps a watch's picture.
    package var savePicture: @Sendable (WatchID, CachedPicture) async throws(CacheError) -> Void

    /// Makes a cache from what it does.
    package init(
        state: @escaping @Sendable () async throws(CacheError) -> CatalogueState,
        window:
            @escaping @Sendable (
                CatalogueQuery, Range<Int>
            ) async throws(CacheError) -> CatalogueWindow,
        place: @escaping @Sendable (WatchID) async throws(CacheError) -> Int?,
        summary: @escaping @Sendable (CatalogueQuery) async throws(CacheError) -> ChoiceSummary,
        related: @escaping @Sendable (WatchID, Int) async throws(CacheError) -> [Watch],
        watch: @escaping @Sendable (WatchID) async throws(CacheError) -> Watch?,
        apply: @escaping @Sendable (ChangesPage) async throws(CacheError) -> Void,
        applyToCopy: @escaping @Sendable (ChangesPage, Bool) async throws(CacheError) -> Void,
        adoptCopy: @escaping @Sendable () async throws(CacheError) -> Void,
        markFresh: @escaping @Sendable (Timestamp) async throws(CacheError) -> Void,
        picture: @escaping @Sendable (WatchID) async throws(CacheError) -> CachedPicture?,
        savePicture: @escaping @Sendable (WatchID, CachedPicture) async throws(CacheError) -> Void
    ) {
        self.state = state
        self.window = window
        self.place = place
        self.summary = summary
        self.related = related
        self.watch = watch
        self.apply = apply
        self.applyToCopy = applyToCopy
        self.adoptCopy = adoptCopy
        self.markFresh = markFresh
        self.picture = picture
        self.savePicture = savePicture
    }
}
