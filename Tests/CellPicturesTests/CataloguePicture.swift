import Foundation

/// The pictures that the store ships.
enum CataloguePicture {
    /// The model codes that have a picture, sorted.
    static let codes: [String] =
        (FileManager.default.subpaths(atPath: folder.path) ?? [])
        .filter { $0.hasSuffix(".png") }.map { String($0.dropLast(4)) }.sorted()

    /// The bytes of one picture.
    static func png(_ code: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: "\(code).png")))
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(
            path: "../../Sources/StoreServer/Resources/Catalog/pictures")
}
