import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

/// Reads the bytes of a body, up to a limit.
struct BodyBytes {
    /// The most bytes that a body may have.
    let limit: Int

    /// Returns the whole body; throws `body_too_large` as soon as that is known.
    func read(from request: Request) async throws -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= limit else { throw tooLarge }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(announced)
        for try await chunk in request.body {
            guard bytes.count + chunk.readableBytes <= limit else { throw tooLarge }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        return bytes
    }

    private var tooLarge: Problem {
        Problem(.bodyTooLarge, detail: "The body is larger than \(limit) bytes.")
    }
}
