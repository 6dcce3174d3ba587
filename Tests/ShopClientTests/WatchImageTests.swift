import CurlTransport
import Foundation
import ShopClient
import ShopModel
import ShopTestSupport
import Testing

struct WatchImageTests {
    private let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])

    private func client(_ scripted: ScriptedTransport) -> ShopClient {
        .live(
            baseURL: "https://shop.example", transport: scripted.transport,
            session: MemorySession(nil).store)
    }

    private func picture(_ body: Data, type: String = "image/png") -> HTTPResponse {
        HTTPResponse(status: 200, headers: ["Content-Type": type, "ETag": #""b""#], body: body)
    }

    @Test func `a picture comes with its entity tag`() async throws {
        let scripted = ScriptedTransport(picture(png))
        let image = try await client(scripted).catalogue.image(Watch.fixture.id, nil)
        #expect(image == .png(png, etag: #""b""#))
        #expect(scripted.paths == ["/api/v1/watches/\(Watch.fixture.id)/image"])
        #expect(scripted.requests[0].headers["Accept"] == "image/png, application/problem+json")
        #expect(scripted.requests[0].headers["If-None-Match"] == nil)
    }

    @Test func `a picture that is still right is not sent again`() async throws {
        let scripted = ScriptedTransport(HTTPResponse(status: 304))
        #expect(
            try await client(scripted).catalogue.image(Watch.fixture.id, #""a""#) == .notModified)
        #expect(scripted.requests[0].headers["If-None-Match"] == #""a""#)
    }

    @Test func `what is not a PNG file is no picture`() async {
        let page = ScriptedTransport(picture(png, type: "text/html"))
        await #expect(throws: ShopClientError.unexpectedAnswer(.mediaType("text/html"))) {
            try await client(page).catalogue.image(Watch.fixture.id, nil)
        }
        let other = ScriptedTransport(picture(Data("<html>".utf8)))
        await #expect(throws: ShopClientError.unexpectedAnswer(.shape(path: ""))) {
            try await client(other).catalogue.image(Watch.fixture.id, nil)
        }
    }
}
