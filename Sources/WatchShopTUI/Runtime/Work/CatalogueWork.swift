import ShopModel

/// Work on the catalogue that this machine keeps.
enum CatalogueWork: Equatable, Sendable {
    /// Reads rows of the list from the cache: `ShopPane.Message.windowLoaded`.
    case loadWindow(WindowRequest, Generation)
    /// Counts what a query leaves, and what each further step would: `.summarized`.
    case summarize(ShopQuery, Generation)
    /// Reads the rows around a watch in the whole list: `ShopPane.Message.windowLoaded`.
    case locateWatch(WatchID, Generation)
    /// Waits until the selection rests, then draws a watch's picture: `.pictureDrawn`.
    case drawPicture(PictureRequest)
    /// Waits until the selection rests, then finds the watches like one: `.relatedLoaded`.
    case loadRelated(WatchID, isOnline: Bool)
    /// Asks for a mail when a watch is back; nil goes to the person's own address: `.notified`.
    case notifyOfStock(WatchID, email: String?)
}
