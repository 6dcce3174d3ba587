import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// A page of HTML for a browser of any age, with and without style; it runs no script.
struct PageDocument: Sendable {
    let title: String
    /// The body in HTML, with everything from outside escaped.
    let body: String

    /// Where the forms of the pages may lead, apart from the store itself.
    ///
    /// Browsers count a redirect after a form as the form's own.
    let formTargets: [String]

    /// Fills a template in; `values` are escaped.
    init(
        _ title: String, template: String, values: [String: any Sendable] = [:],
        formTargets: [String] = []
    ) throws {
        self.title = title
        self.formTargets = formTargets
        body = try MustacheTemplate(string: template).render(values)
    }

    /// Answers with the page.
    ///
    /// Its policy allows its own style, known by its hash, and nothing else
    /// (<https://www.w3.org/TR/CSP3/>).
    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        let forms = (["'self'"] + formTargets).joined(separator: " ")
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentSecurityPolicy: """
                default-src 'none'; style-src '\(Self.styleHash)'; form-action \(forms); \
                base-uri 'none'; frame-ancestors 'none'
                """,
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private var html: String {
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
        <title>\(title) - WatchShop</title><style>\(Self.style)</style></head>
        <body><main>
        \(body)
        </main></body></html>

        """
    }

    private static let style = """
        :root{color-scheme:light dark}
        body{font:1.05rem/1.5 system-ui,sans-serif;margin:0;padding:1.5rem}
        main{max-width:30rem;margin:6vh auto 0}
        h1{font-size:1.4rem;margin:0 0 1rem}
        table{border-collapse:collapse;width:100%;margin:1.2rem 0}
        td{padding:.4rem 0;border-bottom:1px solid #8884;vertical-align:top}
        td:last-child{text-align:right;white-space:nowrap;padding-left:1rem}
        .total td{font-weight:700;font-size:1.25rem;border:0}
        .phrase{font-size:1.4rem;letter-spacing:.02em;font-weight:600}
        .note{opacity:.75;font-size:.9rem}
        button{font:inherit;font-weight:600;padding:.8rem 1.6rem;width:100%;border:0;
        border-radius:.4rem;background:#1f5f4a;color:#fff;cursor:pointer}
        button:focus-visible{outline:3px solid #d9a441;outline-offset:2px}
        """

    private static let styleHash =
        "sha256-" + Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
}
