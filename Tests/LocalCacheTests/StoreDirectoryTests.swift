import FoundationEssentials
import LocalCache
import TestSupport
import Testing

@Suite struct StoreDirectoryTests {
    private let folder = ScratchFolder()

    @Test func addressLeadsToTheStoreThatAnsweredThereLast() throws {
        let directory = StoreDirectory(root: folder.path)
        #expect(try directory.storeID(ofServer: "http://a") == nil)
        try directory.remember(storeID: "one", ofServer: "http://a")
        try directory.remember(storeID: "two", ofServer: "http://b")
        try directory.remember(storeID: "three", ofServer: "http://a")
        let again = StoreDirectory(root: folder.path)
        #expect(try again.storeID(ofServer: "http://a") == "three")
        #expect(try again.storeID(ofServer: "http://b") == "two")
    }

    @Test(arguments: ["../../etc", "/etc/passwd", "..", "a/b", "", "ü\u{1B}[2J"])
    func storesIdCannotLeaveTheFolder(id: String) throws {
        let path = try StoreDirectory(root: folder.path).folder(ofStore: id)
        #expect(path.hasPrefix("\(folder.path)/stores/"))
        let name = path.dropFirst("\(folder.path)/stores/".count)
        #expect(!name.isEmpty && !name.contains("/") && !name.contains("."))
    }

    @Test func brokenIndexIsForgottenAndWrittenAnew() throws {
        try Data("{".utf8).write(to: URL(filePath: "\(folder.path)/servers.json"))
        let directory = StoreDirectory(root: folder.path)
        #expect(try directory.storeID(ofServer: "http://a") == nil)
        try directory.remember(storeID: "one", ofServer: "http://a")
        #expect(try directory.storeID(ofServer: "http://a") == "one")
    }

    @Test func folderThatCannotBeMadeIsNamed() throws {
        try Data().write(to: URL(filePath: "\(folder.path)/file"))
        let directory = StoreDirectory(root: "\(folder.path)/file/inside")
        #expect(throws: CacheError.self) { try directory.folder(ofStore: "one") }
    }
}
