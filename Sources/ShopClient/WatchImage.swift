package import FoundationEssentials

/// What a store answers when it is asked for a picture.
package enum WatchImage: Equatable, Sendable {
    /// The picture that the caller has is still the right one.
    case notModified
    /// A PNG file, with the entity tag to ask with next time.
    case png(Data, etag: String?)
}
