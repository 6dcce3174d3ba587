import Glibc

/// The files that come with the program: the catalogue of a new store and the pictures.
///
/// They are looked for at run time beside the executable, where SwiftPM puts a target's resources,
/// and then where `make install` puts them, so that an installed program needs no build folder.
package struct StoreResources: Sendable {
    /// The folder that holds `Catalog`.
    package let root: String

    /// Takes a folder that is known.
    package init(root: String) {
        self.root = root
    }

    /// Finds the folder of this program; throws ``StoreStartError/resourcesMissing(searched:)``.
    package static func locate() throws(StoreStartError) -> StoreResources {
        let program = executable
        let folder = parent(of: program)
        let installed = parent(of: folder) + "/share/watchshop-server"
        let candidates = bundles(in: folder) + [installed]
        guard let root = candidates.first(where: { isReadable($0 + "/Catalog/watches.json") })
        else { throw .resourcesMissing(searched: [folder, installed]) }
        return StoreResources(root: root)
    }

    /// The file that describes the watches of a new store.
    package var catalogueFile: String { root + "/Catalog/watches.json" }

    /// The folder of the templates of mails.
    var mailFolder: String { root + "/Mail" }

    /// The picture of the watch with a model code.
    func pictureFile(modelCode: String) -> String {
        "\(root)/Catalog/pictures/\(modelCode).png"
    }

    /// The folders that SwiftPM makes for this target: `<package>_StoreServer.resources`.
    private static func bundles(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix("_StoreServer.resources") { names.append(folder + "/" + name) }
        }
        return names.sorted()
    }

    /// The path of the running program, with links followed.
    private static var executable: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func parent(of path: String) -> String {
        "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }

    private static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
