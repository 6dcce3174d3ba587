import CPng

/// Reads PNG files from outside with libpng, inside firm limits.
enum PNGDecoder {
    /// The most bytes of a file: 8 MiB, as of every answer of the store.
    static let mostBytes = 8 << 20
    /// The most pixels of a side; a picture then takes at most 64 MiB.
    static let mostPixelsPerSide = 4096

    /// Returns the pixels of a PNG file, or says why there are none.
    static func decode(_ file: [UInt8]) throws(PictureError) -> PixelImage {
        guard file.count <= mostBytes else { throw .tooManyBytes(file.count) }
        guard file.starts(with: signature) else { throw .notPNG }
        return try file.withUnsafeBufferPointer { (memory) throws(PictureError) in
            try decode(memory)
        }
    }

    /// The first eight bytes of every PNG file (PNG 3rd edition, section 5.2).
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The bytes must stay where they are between libpng's two calls.
    private static func decode(_ memory: UnsafeBufferPointer<UInt8>) throws(PictureError)
        -> PixelImage
    {
        var image = cpng_image()
        defer { png_image_free(&image) }
        // Reads no further than the first pixel data, so that the limits come before the memory.
        guard png_image_begin_read_from_memory(&image, memory.baseAddress, memory.count) != 0
        else { throw .damaged(reason: message(of: image)) }
        let width = Int(image.width)
        let height = Int(image.height)
        guard width <= mostPixelsPerSide, height <= mostPixelsPerSide else {
            throw .tooManyPixels(width: width, height: height)
        }
        cpng_ask_rgba(&image)
        var bytes = [UInt8](repeating: 0, count: width * height * 4)
        guard png_image_finish_read(&image, nil, &bytes, 0, nil) != 0, cpng_failed(&image) == 0
        else { throw .damaged(reason: message(of: image)) }
        return PixelImage(width: width, height: height, bytes: bytes)
    }

    private static func message(of image: png_image) -> String {
        withUnsafeBytes(of: image.message) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
