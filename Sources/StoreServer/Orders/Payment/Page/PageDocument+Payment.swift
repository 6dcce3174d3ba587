import ShopModel

extension PageDocument {
    /// The page of an order as it stands.
    init(_ view: PageService.View, formTargets: [String]) throws {
        let stage = PageStage(view.order, attempt: view.attempt, at: view.time)
        try self.init(
            "Order \(view.order.id)", template: Self.summary + Self.ending(of: stage),
            values: Self.values(of: view, stage), formTargets: formTargets)
    }

    /// The page of a code that no order has.
    static func unknown() throws -> PageDocument {
        try PageDocument(
            "Not found",
            template: """
                <h1>There is no such payment page</h1>
                <p>Look at the address again: it is ten letters and digits long. The terminal shows
                it.</p>
                """)
    }

    /// The page that tells why the button did not lead on.
    static func refusal(_ detail: String, backTo path: String) throws -> PageDocument {
        try PageDocument(
            "Not now",
            template: """
                <h1>That did not work</h1><p>{{detail}}</p>
                <p>Nothing was charged by this. <a href="{{path}}">Back to the order</a></p>
                """,
            values: ["detail": detail, "path": path])
    }

    /// The page that a browser comes back to from a bank's page, or after a card was saved.
    static func returned() throws -> PageDocument {
        try PageDocument(
            "Back to the shop",
            template: """
                <h1>Back to the shop</h1>
                <p>You can close this page. The terminal goes on by itself.</p>
                """)
    }

    private static let summary = """
        <h1>WatchShop, order {{order}}</h1>
        <p>The terminal shows the same two words:<br><span class="phrase">{{phrase}}</span></p>
        <table>
        {{#lines}}<tr><td>{{quantity}} x {{name}}</td><td>{{price}}</td></tr>
        {{/lines}}<tr><td>Shipping</td><td>{{shipping}}</td></tr>
        <tr class="total"><td>Total</td><td>{{total}}</td></tr></table>

        """

    private static func ending(of stage: PageStage) -> String {
        switch stage {
        case .payable:
            """
            {{#failed}}<p>The last card was declined. Another one may work.</p>
            {{/failed}}<form method="post" action="{{path}}/pay"><button>Pay {{total}}</button></form>
            <p class="note">The button leads to the payment provider. The order is kept until
            {{until}} UTC. If the two words are not those in the terminal, do not pay.</p>
            """
        case .processing:
            """
            <p><strong>Your payment is being confirmed.</strong> Do not pay again.
            <a href="{{path}}?back=1">Look again</a></p>
            """
        case .paid:
            """
            <p><strong>This order is paid. Thank you.</strong></p>
            <p>You can close this page. The terminal goes on by itself.</p>
            """
        case .expired:
            """
            <p><strong>The time to pay this order is over.</strong> Nothing more can be paid here;
            order again in the shop.</p>
            """
        case .cancelled:
            """
            <p><strong>This order was cancelled.</strong> There is nothing to pay.</p>
            """
        }
    }

    private static func values(
        of view: PageService.View, _ stage: PageStage
    ) -> [String: any Sendable] {
        let format = MoneyFormat.unitedStates
        let order = view.order
        var until = ""
        if case .payable(let time) = stage {
            until = String(time.text.prefix(16)).replacing("T", with: " ")
        }
        return [
            "order": order.id.description, "phrase": view.page.phrase,
            "path": Route.payPage.path(view.page.code.text), "until": until,
            "failed": view.attempt?.status == .failed,
            "total": format.text(order.total), "shipping": format.text(order.shipping),
            "lines": order.lines.map { line in
                [
                    "name": line.watchName, "quantity": String(line.quantity),
                    "price": format.text(line.subtotal),
                ]
            },
        ]
    }
}
