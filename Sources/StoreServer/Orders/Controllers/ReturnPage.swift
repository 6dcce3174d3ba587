import Hummingbird
import NIOCore

/// What a browser shows when it comes back from a bank's page.
///
/// It says the same whatever the browser brings along: how the payment stands is the terminal's to
/// show, which asks the store, which asks the provider.
enum ReturnPage {
    /// The page as an answer; the store's policy for pages allows its own style and nothing else.
    static var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private static let html = """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>WatchShop</title>
        <style>body{font:16px system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem}</style>
        </head><body><h1>Back to the shop</h1>
        <p>You can close this page. The terminal goes on by itself.</p></body></html>

        """
}
