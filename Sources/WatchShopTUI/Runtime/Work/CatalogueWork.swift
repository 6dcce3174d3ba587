import ShopModel

/// Work on the catalogue that this machine keeps.
enum CatalogueWork: Equatable, Sendable {
    /// Reads rows of the list from the cache: `ShopPane.Message.windowLoaded`.
    case loadWindow(WindowRequest, Generation)
    /// Reads the rows around a watch in the whole list: `ShopPane.Message.windowLoaded`.
    case locateWatch(WatchID, Generation)
    /// Waits until the selection rests, then draws a watch's picture: `.pictureDrawn`.
    case drawPicture(PictureRequest)
}
