/// A page that says one thing, and perhaps leads back to the shop.
struct NoticePage: SandboxPage {
    static let template = "notice"
    static let text = """
        {{<layout}}{{$content}}
        <h1>{{title}}</h1>
        <p>{{words}}</p>
        {{#back}}<p><a href="{{.}}">Back to the shop</a></p>{{/back}}
        {{/content}}{{/layout}}
        """

    let title: String
    let words: String
    var back: String?

    static let paid = NoticePage(title: "Done", words: "You can close this page.")
    static let notPaid = NoticePage(
        title: "Not done", words: "You can close this page and try again.")
    static let notWaiting = NoticePage(
        title: "This payment is no longer waiting", words: "You can close this page.")
    static let unknown = NoticePage(
        title: "There is no such page", words: "Go back to the shop and try again.")
}
