import FoundationEssentials
import ShopModel
import Synchronization

/// The pictures that came with the program, read from their files once.
final class PictureShelf: Sendable {
    private let resources: StoreResources
    private let pictures = Mutex<[String: Picture]>([:])

    init(resources: StoreResources) {
        self.resources = resources
    }

    /// Returns the picture of a model; throws `not_found` where there is none.
    func picture(of modelCode: String) throws -> Picture {
        if let picture = pictures.withLock({ $0[modelCode] }) { return picture }
        guard Self.isFileName(modelCode) else { throw Problem.notFound }
        let picture = try read(resources.pictureFile(modelCode: modelCode))
        pictures.withLock { $0[modelCode] = picture }
        return picture
    }

    private func read(_ path: String) throws -> Picture {
        do {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            return Picture(bytes: bytes, tag: EntityTag(of: bytes), version: 0)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            throw Problem.notFound
        }
    }

    /// Tells whether a model code is a plain name, so that it leads to no other folder.
    private static func isFileName(_ modelCode: String) -> Bool {
        !modelCode.hasPrefix(".")
            && modelCode.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: ".-_".utf8.contains(byte)
                }
            }
    }
}
