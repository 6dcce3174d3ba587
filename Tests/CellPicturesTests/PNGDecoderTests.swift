import Testing

@testable import CellPictures

struct PNGDecoderTests {
    private let small = PNGFile(
        width: 2, height: 2,
        pixels: [255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 1, 9, 9, 9, 0])

    @Test func `the pixels come out as they went in`() throws {
        let image = try PNGDecoder.decode(small.bytes)
        #expect(image.width == 2)
        #expect(image.height == 2)
        #expect(image.bytes.prefix(12) == [255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 1])
        #expect(image.bytes.last == 0)
    }

    @Test(arguments: [
        [], Array("<html>not found</html>".utf8), [0x89], [0xFF, 0xD8, 0xFF, 0xE0],
        [UInt8](repeating: 0, count: 4096),
    ])
    func `other bytes are not a PNG`(bytes: [UInt8]) {
        #expect(throws: PictureError.notPNG) { try PNGDecoder.decode(bytes) }
    }

    @Test func `a file that is cut off anywhere before its last chunk is refused`() {
        let lastChunk = 12
        for length in 8..<small.bytes.count - lastChunk {
            #expect(throws: PictureError.self, "at \(length)") {
                try PNGDecoder.decode(Array(small.bytes.prefix(length)))
            }
        }
    }

    @Test(arguments: [0, 1])
    func `a wrong checksum of header or pixels is refused`(chunk: Int) {
        var bytes = small.bytes
        let end = 8 + small.chunks[0...chunk].map(\.bytes.count).reduce(0, +)
        bytes[end - 1] ^= 0x01
        #expect {
            try PNGDecoder.decode(bytes)
        } throws: { error in
            guard case PictureError.damaged(let reason) = error else { return false }
            return !reason.isEmpty
        }
    }

    @Test func `a file with any one byte changed is refused or keeps its size`() {
        for index in small.bytes.indices {
            var bytes = small.bytes
            bytes[index] ^= 0x41
            switch Result(catching: { try PNGDecoder.decode(bytes) }) {
            case .success(let image): #expect(image.bytes.count == 16, "at \(index)")
            case .failure(let error): #expect(error is PictureError, "at \(index)")
            }
        }
    }

    @Test(arguments: [(4097, 1), (1, 4097), (60_000, 60_000), (1_000_000, 1_000_000)])
    func `a picture that claims too many pixels is refused before memory is taken`(
        width: Int, height: Int
    ) {
        var file = small
        file.chunks[0] = .header(width: width, height: height)
        #expect(throws: PictureError.tooManyPixels(width: width, height: height)) {
            try PNGDecoder.decode(file.bytes)
        }
    }

    @Test(arguments: [(0, 1), (1, 0), (0x7FFF_FFFF, 0x7FFF_FFFF), (0xFFFF_FFFF, 1)])
    func `an impossible size is refused`(width: Int, height: Int) {
        var file = small
        file.chunks[0] = .header(width: width, height: height)
        #expect(throws: PictureError.self) { try PNGDecoder.decode(file.bytes) }
    }

    @Test func `the largest allowed side is read`() throws {
        let file = PNGFile(width: 4096, height: 1, filledWith: [1, 2, 3, 255])
        #expect(try PNGDecoder.decode(file.bytes).width == 4096)
    }

    @Test func `a file of more than eight mebibytes is refused unread`() {
        let bytes = [UInt8](repeating: 0, count: 8 << 20 | 1)
        #expect(throws: PictureError.tooManyBytes(8 << 20 | 1)) { try PNGDecoder.decode(bytes) }
    }

    @Test func `pixels that fill only a part of the picture are refused`() {
        var file = small
        file.chunks[0] = .header(width: 2, height: 4000)
        #expect(throws: PictureError.self) { try PNGDecoder.decode(file.bytes) }
    }
}
