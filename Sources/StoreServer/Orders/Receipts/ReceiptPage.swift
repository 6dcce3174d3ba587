import Mustache
import ShopModel

/// A receipt as a page of HTML, which also prints well.
struct ReceiptPage: Sendable {
    let receipt: Receipt

    /// Renders the page; what comes from outside is escaped.
    func html() throws -> String {
        let order = receipt.order
        let values: [String: Any] = [
            "number": receipt.number.map(String.init) ?? "", "order": order.id.description,
            "date": String(order.orderDate.text.prefix(10)),
            "paid": String(receipt.paidAt?.text.prefix(10) ?? ""),
            "name": PaperText.clean(receipt.contact.fullName),
            "destination": PaperText.clean(order.destination.oneLine),
            "items": order.lines.map { line in
                [
                    "quantity": String(line.quantity), "name": PaperText.clean(line.watchName),
                    "code": PaperText.clean(line.modelCode), "price": amount(line.unitPrice),
                    "subtotal": amount(line.subtotal),
                ]
            },
            "method": order.shippingMethod, "shipping": amount(order.shipping),
            "total": amount(order.total), "tax": amount(order.tax),
            "rate": PaperText.percent(basisPoints: receipt.taxBasisPoints),
            "refunded": receipt.refunded.map(amount) ?? "",
        ]
        return try MustacheTemplate(string: Self.template).render(values)
    }

    private func amount(_ money: Money) -> String { MoneyFormat.unitedStates.text(money) }

    private static let template = """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Receipt {{number}}</title>
        <style>body{font:16px system-ui;max-width:42rem;margin:3rem auto;padding:0 1rem}
        table{width:100%;border-collapse:collapse}td,th{padding:.3rem;text-align:left}
        td:last-child,th:last-child{text-align:right}tfoot tr:first-child{border-top:1px solid}
        </style></head><body><h1>WatchShop</h1><h2>Receipt {{number}}</h2>
        <p>Order {{order}} of {{date}}, paid {{paid}}<br>{{name}}<br>{{destination}}</p>
        <table><thead><tr><th>Quantity</th><th>Watch</th><th>Price</th><th>Amount</th></tr></thead>
        <tbody>{{#items}}<tr><td>{{quantity}}</td><td>{{name}}<br><small>{{code}}</small></td>
        <td>{{price}}</td><td>{{subtotal}}</td></tr>{{/items}}</tbody>
        <tfoot><tr><td colspan="3">Shipping ({{method}})</td><td>{{shipping}}</td></tr>
        <tr><th colspan="3">Total</th><th>{{total}}</th></tr>
        <tr><td colspan="3">of which tax ({{rate}})</td><td>{{tax}}</td></tr>
        {{#refunded}}<tr><td colspan="3">Refunded</td><td>{{refunded}}</td></tr>{{/refunded}}
        </tfoot></table></body></html>

        """
}
