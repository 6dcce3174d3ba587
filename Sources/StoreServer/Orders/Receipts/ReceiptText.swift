import ShopModel

/// A receipt or a packing slip as plain text of 72 columns.
struct ReceiptText: Sendable {
    private static let width = 72

    let receipt: Receipt

    /// The receipt, with every price, whether or not it is a gift.
    var text: String {
        let order = receipt.order
        var lines = ["WatchShop", "Receipt \(receipt.number.map(String.init) ?? "")", ""]
        lines += head
        if let paidAt = receipt.paidAt { lines.append("Paid      \(paidAt.text.prefix(10))") }
        lines += ["", rule] + items(showingPrices: true) + [rule]
        lines.append(row("Shipping (\(order.shippingMethod))", amount(order.shipping)))
        lines.append(row("Total", amount(order.total)))
        lines.append(row("of which tax (\(tax))", amount(order.tax)))
        if let refunded = receipt.refunded { lines.append(row("Refunded", amount(refunded))) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The slip for the parcel; a gift's shows no prices where they are to be hidden.
    var packingSlip: String {
        let order = receipt.order
        let showsPrices = !(order.gift?.hidesPrices ?? false)
        var lines = ["WatchShop", "Packing slip", ""] + head + ["", rule]
        lines += items(showingPrices: showsPrices) + [rule]
        if showsPrices { lines.append(row("Total, shipping included", amount(order.total))) }
        if let message = order.gift?.message, !message.isEmpty {
            lines += ["", "A gift for you:", PaperText.clean(message)]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let order = receipt.order
        return [
            "Order     \(order.id) of \(order.orderDate.text.prefix(10))",
            "For       \(PaperText.clean(receipt.contact.fullName))",
            "To        \(PaperText.clean(order.destination.oneLine))",
        ]
    }

    private func items(showingPrices: Bool) -> [String] {
        receipt.order.lines.flatMap { line in
            let name = PaperText.clean("\(line.quantity) x \(line.watchName)")
            let price = showingPrices ? amount(line.subtotal) : ""
            return [row(name, price), "    \(PaperText.clean(line.modelCode))"]
        }
    }

    private var rule: String { String(repeating: "-", count: Self.width) }

    private var tax: String { PaperText.percent(basisPoints: receipt.taxBasisPoints) }

    private func amount(_ money: Money) -> String { MoneyFormat.unitedStates.text(money) }

    private func row(_ label: String, _ value: String) -> String {
        let gap = max(1, Self.width - label.count - value.count)
        return value.isEmpty ? label : label + String(repeating: " ", count: gap) + value
    }
}
