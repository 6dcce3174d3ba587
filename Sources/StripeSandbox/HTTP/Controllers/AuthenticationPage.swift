import HTTPTypes
import Hummingbird
import NIOCore

/// The page that stands for the customer's bank.
enum AuthenticationPage {
    /// Where the page of an attempt is.
    static func path(of id: String) -> String { "/authentications/\(id)" }

    /// Asks the customer; the texts in it are the sandbox's own, so nothing needs escaping.
    static func question(_ id: String, _ intent: PaymentIntent) -> Response {
        page(
            status: .ok,
            """
            <h1>Confirm your payment</h1>
            <p class="amount">\(intent.currency.text(of: intent.amount))</p>
            <p>This page stands for your bank. It is a test: nothing is charged.</p>
            <form method="post" action="\(path(of: id))/complete"><button>Complete</button></form>
            <form method="post" action="\(path(of: id))/fail"><button>Fail</button></form>
            """)
    }

    /// Tells how it ended, where there is no page of the shop to go back to.
    static func result(_ status: PaymentIntentStatus) -> Response {
        page(
            status: .ok,
            status == .succeeded
                ? "<h1>Paid</h1><p>You can close this page.</p>"
                : "<h1>Not paid</h1><p>You can close this page and try again.</p>")
    }

    /// Says that the attempt is over.
    static let expired = page(
        status: .gone, "<h1>This payment is no longer waiting</h1><p>You can close this page.</p>")

    private static func page(status: HTTPResponse.Status, _ content: String) -> Response {
        let html = """
            <!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width"><title>Test bank</title><style>
            body{font:16px system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem}
            .amount{font-size:2rem}form{display:inline}button{font:inherit;padding:.5rem 1.5rem}
            </style></head><body>
            \(content)
            </body></html>

            """
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .cacheControl: "no-store",
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }
}
