import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The pages that customers see: plain forms without a script, so that they work in a browser for
/// the terminal too.
struct SandboxPages: Sendable {
    private let library: MustacheLibrary

    /// Reads the templates.
    ///
    /// - Throws: what is wrong with a template of this program.
    init() throws {
        library = MustacheLibrary(templates: [
            "layout": try MustacheTemplate(string: Self.layout),
            AuthenticationPage.template: try MustacheTemplate(string: AuthenticationPage.text),
            CheckoutPage.template: try MustacheTemplate(string: CheckoutPage.text),
            NoticePage.template: try MustacheTemplate(string: NoticePage.text),
        ])
    }

    /// Fills a page; every value in it is escaped.
    func response(_ page: some SandboxPage, status: HTTPResponse.Status = .ok) -> Response {
        guard let html = library.render(page, withTemplate: type(of: page).template) else {
            return Response(status: .internalServerError)
        }
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .cacheControl: "no-store",
                // No `form-action`: browsers hold it against redirects too, and a payment ends on
                // the shop's own page.
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                    + "base-uri 'none'",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    private static let layout = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <style>
        :root{color-scheme:light dark;--line:#8884;--accent:#0b57d0}
        body{font:1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem}
        h1{font-size:1.4rem;margin:0 0 .5rem}
        .test{color:#b45309;font-size:.85rem}
        .amount{font-size:2rem;font-weight:600;margin:.5rem 0}
        .failure{border-left:4px solid #dc2626;padding:.5rem .75rem;background:#dc262618}
        table{width:100%;border-collapse:collapse}
        td{padding:.4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        td:last-child{text-align:right;white-space:nowrap}
        small{opacity:.7}
        fieldset{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0}
        label{display:block;padding:.25rem 0}
        input[type=email]{font:inherit;width:100%;box-sizing:border-box;padding:.4rem}
        button{font:inherit;padding:.6rem 1.5rem;border:0;border-radius:.5rem;cursor:pointer}
        button.main{background:var(--accent);color:#fff}
        form.inline{display:inline}
        </style>
        </head>
        <body>
        <p class="test">Test mode: nothing is charged.</p>
        {{$content}}{{/content}}
        </body>
        </html>

        """
}

/// What one page shows.
protocol SandboxPage: Sendable {
    /// The name of the page's template.
    static var template: String { get }
    /// What the browser's window is called.
    var title: String { get }
}
