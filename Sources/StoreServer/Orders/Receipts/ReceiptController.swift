import HTTPTypes
import Hummingbird
import NIOCore
import ShopModel

/// The routes of receipts.
struct ReceiptController: Sendable {
    let receipts: ReceiptService

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.receipt) { request, context in
            let receipt = try await receipts.receipt(
                of: context.orderID(), owner: context.requireOwner())
            return Self.prefersHTML(request.headers[.accept] ?? "")
                ? .page(try ReceiptPage(receipt: receipt).html())
                : .text(ReceiptText(receipt: receipt).text)
        }
        routes.on(.mailReceipt) { _, context in
            try await receipts.mail(context.orderID(), owner: context.requireOwner())
            return Response(status: .accepted)
        }
        routes.on(.packingSlip) { _, context in
            .text(try await receipts.packingSlip(of: context.orderID()))
        }
    }

    /// Tells whether HTML is named before plain text, or alone.
    private static func prefersHTML(_ accept: String) -> Bool {
        let types = accept.split(separator: ",").map { range in
            range.prefix { $0 != ";" }.filter { $0 != " " }
        }
        return types.first { $0 == "text/html" || $0 == "text/plain" } == "text/html"
    }
}

extension Response {
    /// Answers with a page of the store's own, which may use its own style and nothing else.
    static func page(_ html: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    /// Answers with plain text.
    static func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
