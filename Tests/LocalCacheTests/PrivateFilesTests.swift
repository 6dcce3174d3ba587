import FoundationEssentials
import LocalCache
import TestSupport
import Testing

@Suite struct PrivateFilesTests {
    private let folder = ScratchFolder()

    private func mode(_ name: String) throws -> Int? {
        let path = "\(folder.path)/\(name)"
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? Int).map { $0 & 0o777 }
    }

    @Test func foldersAreMadeForTheirOwnerAlone() throws {
        try PrivateFiles.makeFolder("\(folder.path)/a/b")
        try PrivateFiles.makeFolder("\(folder.path)/a/b")
        #expect(try mode("a") == 0o700)
        #expect(try mode("a/b") == 0o700)
    }

    @Test func folderThatTakesNoFilesIsNamed() throws {
        let file = "\(folder.path)/file"
        try Data().write(to: URL(filePath: file))
        #expect(throws: CacheError.notWritable(path: file)) { try PrivateFiles.makeFolder(file) }
        #expect(throws: CacheError.self) { try PrivateFiles.makeFolder("/proc/nowhere/at/all") }
    }

    @Test func fileIsReplacedAsAWholeAndLeavesNoOtherBehind() throws {
        let path = "\(folder.path)/file"
        try PrivateFiles.replace(path, with: "a longer text")
        try PrivateFiles.replace(path, with: "text")
        #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == "text")
        #expect(try mode("file") == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test func fileThatCannotBeReplacedLeavesNoOtherBehind() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/file", withIntermediateDirectories: false)
        #expect(throws: CacheError.notWritable(path: "\(folder.path)/file")) {
            try PrivateFiles.replace("\(folder.path)/file", with: "text")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }
}
