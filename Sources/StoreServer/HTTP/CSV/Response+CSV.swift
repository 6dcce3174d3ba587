import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

extension Request {
    /// Whether the sender asks for a table rather than for JSON.
    ///
    /// A type that has a weight of 0 is not asked for (RFC 9110, section 12.5.1).
    var asksForCSV: Bool {
        (headers[.accept] ?? "").lowercased().split(separator: ",").contains { range in
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            return parts.first == "text/csv" && !parts.contains { $0 == "q=0" || $0 == "q=0.0" }
        }
    }

    /// Whether the body is a table.
    var hasCSV: Bool {
        let type = (headers[.contentType] ?? "").lowercased().split(separator: ";").first
        return type?.filter { $0 != " " } == "text/csv"
    }

    /// Reads the body as a table of some bytes and lines at most; throws ``Problem``.
    func readCSV(bytes: Int, lines: Int) async throws -> CSVReader {
        guard hasCSV, (headers[.contentEncoding] ?? "identity") == "identity" else {
            throw Problem(.unsupportedMediaType, detail: "The body must be text/csv in UTF-8.")
        }
        return try CSVReader(await BodyBytes(limit: bytes).read(from: self), limit: lines)
    }
}

extension Response {
    /// Answers with a table under a file name.
    static func csv(_ table: CSVTable, name: String) -> Response {
        var response = Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"\(name).csv\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: table.text)))
        response.headers[.vary] = "Accept"
        return response
    }
}
