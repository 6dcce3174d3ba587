import Foundation
import ShopModel
import Testing

@testable import StoreServer

@Suite struct PNGFileTests {
    private let bytes: [UInt8]

    init() throws {
        let path = try StoreResources.locate().pictureFile(modelCode: "T137.407.11.041.00")
        bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    /// A chunk with its length and its checksum.
    private func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let covered = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + covered
            + bigEndian(CyclicRedundancyCheck.sum(of: covered))
    }

    private func bigEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }

    private func header(
        _ width: UInt32 = 1, _ height: UInt32 = 1, depth: UInt8 = 8, colour: UInt8 = 2
    ) -> [UInt8] {
        chunk("IHDR", bigEndian(width) + bigEndian(height) + [depth, colour, 0, 0, 0])
    }

    private func file(_ chunks: [UInt8]...) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap(\.self)
    }

    private var pixels: [UInt8] { chunk("IDAT", [1, 2, 3]) }
    private var end: [UInt8] { chunk("IEND", []) }

    private func fault(_ bytes: [UInt8]) -> PNGFault? {
        do throws(PNGFault) {
            _ = try PNGFile(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The value that the specification's own example code computes.
    @Test func `The checksum is that of the format`() {
        #expect(CyclicRedundancyCheck.sum(of: Array("IEND".utf8)) == 0xAE42_6082)
        #expect(CyclicRedundancyCheck.sum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test func `A real picture passes, and with any byte changed it does not`() throws {
        let file = try PNGFile(bytes)
        #expect(file.width > 0 && file.height > 0)
        for position in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 200)) {
            var broken = bytes
            broken[position] ^= 0x01
            #expect(fault(broken) != nil, "byte \(position)")
        }
    }

    @Test func `A picture that is cut off or goes on is refused`() {
        for count in [0, 7, 8, 20, 33, bytes.count - 12, bytes.count - 1] {
            #expect(fault(Array(bytes.prefix(count))) != nil, "\(count)")
        }
        #expect(fault(bytes + [0]) == .trailingBytes)
        #expect(fault(bytes + Array("<script>".utf8)) == .trailingBytes)
        #expect(fault(file(header(), pixels, end)) == nil)
    }

    @Test func `What is no single still picture of a fair size is refused`() {
        #expect(fault(Array("GIF89a".utf8)) == .noSignature)
        #expect(fault(file(pixels, end)) == .wrongHeader)
        #expect(fault(file(header(depth: 3), pixels, end)) == .wrongHeader)
        #expect(fault(file(header(colour: 5), pixels, end)) == .wrongHeader)
        #expect(
            fault(file(header(4_097), pixels, end)) == .wrongDimensions(width: 4_097, height: 1))
        #expect(fault(file(header(0), pixels, end)) == .wrongDimensions(width: 0, height: 1))
        #expect(fault(file(header(), end)) == .wrongOrder(chunk: "IDAT"))
        #expect(fault(file(header(), chunk("acTL", []), pixels, end)) == .animated)
        #expect(fault(file(header(), pixels, chunk("fdAT", []), end)) == .animated)
        #expect(fault(file(header(), chunk("NEWX", []), pixels, end)) == .unknownChunk("NEWX"))
        #expect(fault(file(header(), header(), pixels, end)) == .unknownChunk("IHDR"))
        #expect(
            fault(file(header(), pixels, chunk("tEXt", []), pixels, end))
                == .wrongOrder(chunk: "IDAT"))
        #expect(fault(file(header(colour: 3), pixels, end)) == .wrongOrder(chunk: "IDAT"))
        #expect(
            fault(file(header(colour: 3), chunk("PLTE", [1, 2]), pixels, end))
                == .wrongOrder(chunk: "PLTE"))
        #expect(fault(file(header(colour: 3), chunk("PLTE", [1, 2, 3]), pixels, end)) == nil)
    }
}
