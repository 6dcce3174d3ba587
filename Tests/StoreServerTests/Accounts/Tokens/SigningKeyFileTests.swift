import Foundation
import TestSupport
import Testing

@testable import StoreServer

@Suite struct SigningKeyFileTests {
    private let folder: ScratchFolder
    private var path: String { folder.file("keys.json") }

    init() throws {
        folder = ScratchFolder()
    }

    @Test func `Keys are made at the first start and kept for the next`() throws {
        let first = try SigningKeyFile.load(from: path)
        let second = try SigningKeyFile.load(from: path)
        #expect(first.refresh == second.refresh)
        #expect(first.access.map(\.id) == second.access.map(\.id))
        #expect(first.access.map(\.secret) == second.access.map(\.secret))
        #expect(first.access.map(\.secret.count) == [32])
        #expect(first.refresh.count == 32)
    }

    @Test func `Only the owner can read the file`() throws {
        _ = try SigningKeyFile.load(from: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `A file that others can read is refused`() throws {
        _ = try SigningKeyFile.load(from: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: SigningKeyFileError.readableByOthers(path: path)) {
            try SigningKeyFile.load(from: path)
        }
    }

    @Test(arguments: [
        "", "{}", "{\"access\":[],\"refresh\":3}",
        "{\"access\":[],\"refresh\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}",
        "{\"access\":[{\"kid\":\"a\",\"secret\":\"AAAA\"}],\"refresh\":\"AAAA\"}",
    ])
    func `A damaged file is an error and is not replaced`(text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: SigningKeyFileError.damaged(path: path)) {
            try SigningKeyFile.load(from: path)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func `A folder that is not there is an error`() {
        let missing = folder.file("none/keys.json")
        #expect(throws: SigningKeyFileError.unwritable(path: missing, code: ENOENT)) {
            try SigningKeyFile.load(from: missing)
        }
    }
}
