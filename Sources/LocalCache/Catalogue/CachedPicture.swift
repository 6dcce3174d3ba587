package import FoundationEssentials

/// The picture of a watch as the store sent it.
package struct CachedPicture: Hashable, Sendable {
    /// The PNG file.
    package var png: Data
    /// The store's tag of it, to ask whether it is still the newest.
    package var etag: String?

    /// Makes a picture from its facts.
    package init(png: Data, etag: String?) {
        self.png = png
        self.etag = etag
    }
}
