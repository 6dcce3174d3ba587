import Foundation
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

@Suite(.serialized) struct StoreFolderTests {
    private let folder: ScratchFolder

    init() throws {
        folder = ScratchFolder()
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test(arguments: [0o000, 0o022, 0o077, 0o777])
    func `Only the owner can read the files, whatever the umask`(_ mask: Int) async throws {
        let previous = umask(mode_t(mask))
        defer { umask(previous) }
        let path = folder.file("a\(mask)/b")
        let store = try StoreFolder(at: path)
        let database = try SQLiteDatabase(path: store.databasePath, now: { .now })
        try await database.execute("CREATE TABLE things (name TEXT)")
        #expect(try mode(folder.file("a\(mask)")) == 0o700)
        #expect(try mode(path) == 0o700)
        for name in try FileManager.default.contentsOfDirectory(atPath: path) {
            #expect(try mode(path + "/" + name) & 0o077 == 0, "\(name)")
        }
        #expect(try mode(store.databasePath) == 0o600)
    }

    @Test func `A folder is held by one store at a time`() throws {
        let path = folder.file("store")
        do {
            let first = try StoreFolder(at: path)
            #expect(throws: StoreStartError.folderInUse(path)) { try StoreFolder(at: path) }
            #expect(first.path == path)
        }
        #expect(throws: Never.self) { try StoreFolder(at: path) }
    }

    @Test(arguments: ["file", "file/below"])
    func `A path that is no folder is refused with the system's reason`(_ name: String) throws {
        try Data().write(to: folder.url.appending(path: "file"))
        let error = StoreStartError.folderUnusable(
            folder.file("file"), reason: "Not a directory")
        #expect(throws: error) { try StoreFolder(at: folder.file(name)) }
    }
}
