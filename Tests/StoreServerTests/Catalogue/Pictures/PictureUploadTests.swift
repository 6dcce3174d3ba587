import Foundation
import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct PictureUploadTests {
    private func picture(_ modelCode: String) throws -> [UInt8] {
        let path = try StoreResources.locate().pictureFile(modelCode: modelCode)
        return [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    @Test func `An uploaded picture takes the old one's place under a new address`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let png = try picture("T116.617.16.091.00")
            let path = Route.uploadWatchImage.path(watch.id.description)
            let old = try await shop.send(.get, watch.imageURL)
            let uploaded: AdminWatch = try await shop.send(
                .put, path, by: admin, headers: [.contentType: "image/png", .ifMatch: "\"1\""],
                body: png
            ).decode()
            #expect(uploaded.watch.imageURL == "\(watch.imageURL)?v=1")
            #expect(uploaded.watch.version == 2)
            let new = try await shop.send(.get, uploaded.watch.imageURL)
            #expect(new.body == png && new.body != old.body)
            #expect(new.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(new.headers[.eTag] != old.headers[.eTag])
            let tag = try #require(new.headers[.eTag])
            let again = try await shop.send(
                .get, uploaded.watch.imageURL, headers: [.ifNoneMatch: tag])
            #expect(again.status == 304)
            let bare = try await shop.send(.get, watch.imageURL)
            #expect(bare.body == png)
            #expect(bare.headers[.cacheControl] == "public, max-age=86400")
            let shown: Watch = try await shop.get(Route.watch.path(watch.id.description))
            #expect(shown.imageURL == uploaded.watch.imageURL)
            #expect(try await shop.audit().map(\.action) == ["watch.picture"])
        }
    }

    @Test func `What is no picture is refused and changes nothing`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let path = Route.uploadWatchImage.path(watch.id.description)
            func send(_ body: [UInt8], _ type: String, _ version: String = "\"1\"") async throws
                -> String
            {
                try await shop.send(
                    .put, path, by: admin, headers: [.contentType: type, .ifMatch: version],
                    body: body
                ).outcome
            }
            let png = try picture("T116.617.16.091.00")
            #expect(try await send(png, "image/jpeg") == "unsupported_media_type")
            #expect(try await send(png + [0], "image/png") == "malformed_body")
            #expect(try await send([], "image/png") == "malformed_body")
            #expect(try await send(png, "image/png", "\"7\"") == "precondition_failed")
            #expect(try await send(png, "image/png", "x") == "validation_failed")
            let huge = [UInt8](repeating: 0, count: PNGFile.maximumSize + 1)
            #expect(try await send(huge, "image/png") == "body_too_large")
            #expect(try await shop.watch() == watch)
            #expect(try await shop.audit().isEmpty)
        }
    }
}
