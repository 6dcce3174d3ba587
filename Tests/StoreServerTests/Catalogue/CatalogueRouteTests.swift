import Foundation
import Hummingbird
import HummingbirdTesting
import ShopModel
import Testing

@testable import StoreServer

@Suite struct CatalogueRouteTests {
    private let store: TestStore

    init() throws {
        store = try TestStore()
    }

    @Test func `A new store offers the 28 watches of its catalogue in their order`() async throws {
        let watches = try await store.test { try await $0.get([Watch].self, "/api/v1/watches") }
        #expect(watches.count == 28)
        #expect(watches.map(\.position) == Array(0..<28))
        let first = try #require(watches.first)
        #expect(first.name == "Tissot PRX Powermatic 80 40mm Blue")
        #expect(first.modelCode == "T137.407.11.041.00")
        #expect(first.price == Money(minorUnits: 65_000, currency: .usd))
        #expect(first.stockQuantity == 42)
        #expect(first.specs.caliber == "Powermatic 80.111")
        #expect(first.specs.gender == nil)
    }

    @Test func `Two stores give a watch the same id`() async throws {
        let other = try TestStore()
        let here = try await store.test { try await $0.get([Watch].self, "/api/v1/watches") }
        let there = try await other.test { try await $0.get([Watch].self, "/api/v1/watches") }
        #expect(here.map(\.id) == there.map(\.id))
        #expect(Set(here.map(\.id)).count == 28)
    }

    /// The value of Python's `uuid.uuid5(namespace, "T137.407.11.041.00")`.
    @Test func `An id is the UUID of version 5 that another implementation computes`() {
        #expect(
            WatchID(modelCode: "T137.407.11.041.00").description
                == "6bd36484-c20e-5413-8fd9-aa42b3aa3f75")
    }

    @Test(arguments: [
        (page: 1, limit: 10, count: 10), (page: 3, limit: 10, count: 8),
        (page: 4, limit: 10, count: 0), (page: 2_147_483_647, limit: 200, count: 0),
    ])
    func `Pages hold what is left for them`(page: Int, limit: Int, count: Int) async throws {
        let answer = try await store.test {
            try await $0.get(WatchPage.self, "/api/v1/watches?page=\(page)&limit=\(limit)")
        }
        #expect(answer.watches.count == count)
        #expect(answer.total == 28)
        #expect(answer.page == page)
        #expect(answer.pages == (28 + limit - 1) / limit)
    }

    @Test func `A watch is found by its id and by nothing else`() async throws {
        try await store.test { client in
            let watches = try await client.get([Watch].self, "/api/v1/watches")
            for watch in watches {
                let found = try await client.get(Watch.self, "/api/v1/watches/\(watch.id)")
                #expect(found == watch)
            }
            for name in ["1", "nothing", UUID().uuidString, "%2e%2e%2fx", "%00"] {
                let answer = try await client.send(.get, "/api/v1/watches/\(name)")
                #expect(answer.status == .notFound)
            }
        }
    }

    @Test func `Every watch has a picture that a cache may keep`() async throws {
        try await store.test { client in
            for watch in try await client.get([Watch].self, "/api/v1/watches") {
                let answer = try await client.send(.get, watch.imageURL)
                #expect(answer.status == .ok, "\(watch.modelCode)")
                #expect(answer.headers[.contentType] == "image/png")
                #expect(answer.headers[.cacheControl] == "public, max-age=86400")
                let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
                #expect(answer.body.readableBytesView.starts(with: signature))
            }
        }
    }

    @Test(arguments: ["/api/v1/watches", "/api/v1/watches?page=1", "/api/v1/sync/changes"])
    func `What a client has already is not sent again`(_ uri: String) async throws {
        try await store.test { client in
            let first = try await client.send(.get, uri)
            let tag = try #require(first.headers[.eTag])
            for header in [tag, "\"other\", \(tag)", "*"] {
                let again = try await client.send(.get, uri, headers: [.ifNoneMatch: header])
                #expect(again.status == .notModified)
                #expect(again.body.readableBytes == 0)
                #expect(again.headers[.eTag] == tag)
            }
            let changed = try await client.send(.get, uri, headers: [.ifNoneMatch: "\"other\""])
            #expect(changed.status == .ok)
        }
    }

    @Test func `A page that is no longer the last one is sent again`() async throws {
        try await TestShop.run { shop in
            let newest = try await shop.database.read {
                try ChangeRepository().extent(in: $0).newest
            }
            let cursor = "\(shop.store.identity.epoch).\(newest - 1)"
            let uri = "\(Route.changes.path())?cursor=\(cursor)&limit=1"
            let last = try await shop.client.send(.get, uri)
            #expect(try !last.json(ChangesPage.self).hasMore)
            let tag = try #require(last.headers[.eTag])
            _ = try await shop.order(shop.watch(), by: shop.register())
            let again = try await shop.client.send(.get, uri, headers: [.ifNoneMatch: tag])
            #expect(again.status == .ok)
            #expect(try again.json(ChangesPage.self).hasMore)
        }
    }

    @Test func `HEAD has the headers of GET and no body`() async throws {
        try await store.test { client in
            let get = try await client.send(.get, "/api/v1/watches")
            let head = try await client.send(.head, "/api/v1/watches")
            #expect(head.status == .ok)
            #expect(head.headers[.eTag] == get.headers[.eTag])
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
            #expect(head.body.readableBytes == 0)
        }
    }
}
