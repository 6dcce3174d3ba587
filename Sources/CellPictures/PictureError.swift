/// Why bytes are not a picture that can be drawn.
package enum PictureError: Error, Hashable, Sendable {
    /// The file is larger than `PNGDecoder.mostBytes`.
    case tooManyBytes(Int)
    /// The bytes do not begin as a PNG does.
    case notPNG
    /// The picture is wider or higher than `PNGDecoder.mostPixelsPerSide`.
    case tooManyPixels(width: Int, height: Int)
    /// The file is cut off, or its contents are not what its checksums say; the reason is libpng's.
    case damaged(reason: String)
}
