import ShopModel

/// An order as the mails about it show it.
struct OrderFacts: Sendable {
    /// A line of the order.
    struct Line: Sendable {
        let quantity: String
        let name: String
        let code: String
        let amount: String

        init(_ line: OrderLine) {
            quantity = String(line.quantity)
            name = MailText.line(line.watchName)
            code = MailText.line(line.modelCode)
            amount = MoneyFormat.unitedStates.text(line.subtotal)
        }
    }

    let number: String
    let name: String
    let date: String
    let lines: [Line]
    let shippingMethod: String
    let shipping: String
    let tax: String
    let total: String
    let destination: String

    /// Takes an order and the name of whoever is written to.
    init(_ order: Order, name: String) {
        number = order.id.description
        self.name = MailText.line(name)
        date = MailDate(order.orderDate).dayText
        lines = order.lines.map(Line.init)
        shippingMethod = MailText.line(order.shippingMethod)
        shipping = MoneyFormat.unitedStates.text(order.shipping)
        tax = MoneyFormat.unitedStates.text(order.tax)
        total = MoneyFormat.unitedStates.text(order.total)
        let address = order.destination.oneLine
        switch order.destination {
        case .address(let parts): destination = MailText.line("\(parts.name), \(address)")
        case .text: destination = MailText.line(address)
        }
    }
}
