import Foundation
import TestSupport
import Testing

@testable import StoreServer

@Suite struct CatalogueSeedTests {
    struct BrokenSeed: CustomTestStringConvertible {
        let name: String
        let detail: String
        let change: @Sendable (inout [[String: Any]]) -> Void

        var testDescription: String { name }
    }

    static let brokenSeeds = [
        BrokenSeed(name: "empty", detail: "there is no watch in it") { $0 = [] },
        BrokenSeed(
            name: "twice", detail: "the watch \"T137.407.11.041.00\" is there twice"
        ) { $0.append($0[0]) },
        BrokenSeed(name: "no price", detail: "watch 3 has no \"price\"") { $0[2]["price"] = nil },
        BrokenSeed(
            name: "price of nothing", detail: "the watch \"T137.407.11.041.00\" has no price"
        ) { $0[0]["price"] = "0.00" },
        BrokenSeed(
            name: "price in words", detail: "the watch \"T137.407.11.041.00\" has no price"
        ) { $0[0]["price"] = "cheap" },
        BrokenSeed(
            name: "mixed currencies",
            detail: "the watch \"T137.407.11.051.00\" has another currency than the first watch"
        ) { $0[1]["currency"] = "CHF" },
        BrokenSeed(
            name: "category", detail: "the watch \"T137.407.11.041.00\" has an unknown category"
        ) { $0[0]["category"] = "cuckoo" },
        BrokenSeed(
            name: "stock", detail: "the watch \"T137.407.11.041.00\" has a negative stock"
        ) { $0[0]["stock_quantity"] = -1 },
        BrokenSeed(
            name: "wrong kind", detail: "\"stock_quantity\" of watch 1 is of the wrong kind"
        ) { $0[0]["stock_quantity"] = "many" },
    ]

    @Test(arguments: brokenSeeds)
    func `A broken catalogue is named and leaves no store behind`(
        _ broken: BrokenSeed
    ) async throws {
        var test = try TestStore(.sqlite)
        let data = try Data(
            contentsOf: URL(filePath: test.configuration.resources.catalogueFile))
        var watches = try #require(
            try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        broken.change(&watches)
        try await expectRefusal(
            of: JSONSerialization.data(withJSONObject: watches), detail: broken.detail, in: &test)
    }

    @Test func `A file that is no JSON is named`() async throws {
        var test = try TestStore(.sqlite)
        try await expectRefusal(of: Data("[{".utf8), detail: "it is not JSON", in: &test)
    }

    private func expectRefusal(
        of catalogue: Data, detail: String, in test: inout TestStore
    ) async throws {
        let root = test.folder.url.appending(path: "resources")
        let file = root.appending(path: "Catalog/watches.json")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try catalogue.write(to: file)
        test.configuration.resources = StoreResources(root: root.path)
        let configuration = test.configuration
        await #expect(throws: StoreStartError.seedBroken(file: file.path, detail: detail)) {
            try await Store.open(configuration)
        }
        #expect(!FileManager.default.fileExists(atPath: configuration.dataFolder))
    }
}
