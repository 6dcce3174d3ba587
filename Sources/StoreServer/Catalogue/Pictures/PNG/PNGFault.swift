/// What is wrong with the bytes of a picture.
enum PNGFault: Error, Hashable {
    /// They do not begin as a PNG file does.
    case noSignature
    /// They end in the middle of a chunk.
    case cutOff
    /// A chunk has another checksum than it says.
    case wrongChecksum(chunk: String)
    /// The first chunk is no header, or one that the format does not know.
    case wrongHeader
    /// A side has no pixel, or too many.
    case wrongDimensions(width: UInt32, height: UInt32)
    /// A chunk stands where it may not, or is missing.
    case wrongOrder(chunk: String)
    /// A chunk is unknown and not marked as one that can be left out.
    case unknownChunk(String)
    /// There is more than one picture in it.
    case animated
    /// Something follows the end of the picture.
    case trailingBytes

    /// What is wrong, for whoever sent them.
    var sentence: String {
        switch self {
        case .noSignature: "The body is no PNG file."
        case .cutOff: "The picture is cut off."
        case .wrongChecksum(let chunk): "The checksum of a chunk \(chunk) is wrong."
        case .wrongHeader: "The header of the picture is not valid."
        case .wrongDimensions(let width, let height):
            """
            The picture has \(width) by \(height) pixels; a side may have 1 to \
            \(PNGFile.maximumSide).
            """
        case .wrongOrder(let chunk): "A chunk \(chunk) is missing or out of place."
        case .unknownChunk(let chunk): "The picture needs the unknown chunk \(chunk)."
        case .animated: "The picture is animated."
        case .trailingBytes: "Something follows the end of the picture."
        }
    }
}
