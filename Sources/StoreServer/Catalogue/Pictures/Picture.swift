/// A picture as it is sent.
struct Picture: Sendable {
    /// The bytes of a PNG file.
    let bytes: [UInt8]
    /// The entity tag of the bytes.
    let tag: EntityTag
    /// Counts the uploads for the watch; 0 for the picture that came with the program.
    let version: Int64
}
