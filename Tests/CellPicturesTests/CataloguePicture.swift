import Foundation

/// The pictures that the store ships.
enum CataloguePicture {
    /// The model codes that have a picture, sorted.
    static let codes: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "png" }
            .map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }()

    /// The bytes of one picture.
    static func png(_ code: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appending(path: "\(code).png")))
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(
            path: "../../Sources/StoreServer/Resources/Catalog/pictures")
}
