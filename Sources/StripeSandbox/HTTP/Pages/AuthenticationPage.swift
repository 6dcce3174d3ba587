/// The page that stands for the customer's bank.
struct AuthenticationPage: SandboxPage {
    static let template = "authentication"
    static let text = """
        {{<layout}}{{$content}}
        <h1>{{title}}</h1>
        {{#amount}}<p class="amount">{{.}}</p>{{/amount}}
        <p>This page stands for your bank, which wants to know that it is you.</p>
        <form class="inline" method="post" action="{{path}}/complete">
        <button class="main">Complete</button>
        </form>
        <form class="inline" method="post" action="{{path}}/fail"><button>Fail</button></form>
        {{/content}}{{/layout}}
        """

    let title = "Confirm it is you"
    let path: String
    /// What is paid; `nil` where a card is only kept.
    let amount: String?

    /// Where the page of an attempt is.
    static func path(of id: String) -> String { "/authentications/\(id)" }
}
