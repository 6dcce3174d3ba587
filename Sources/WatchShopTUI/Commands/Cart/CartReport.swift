import ShopModel
import TerminalUI

/// What is in the cart, at the prices that were shown when it was put there.
struct CartReport: Report {
    /// Some pieces of a watch.
    struct Line: Encodable, Sendable {
        let watchID: WatchID
        let modelCode: String
        let watchName: String
        let quantity: Int
        let unitPrice: DecimalText
        /// What one costs now; nil where the store no longer sells it.
        let currentPrice: DecimalText?
        /// How many can be bought now.
        let stockQuantity: Int

        init(_ line: CartLine, watch: Watch?) {
            watchID = line.watchID
            modelCode = line.modelCode
            watchName = line.name
            quantity = line.quantity
            unitPrice = DecimalText(line.unitPrice)
            currentPrice = watch.map { DecimalText($0.price) }
            stockQuantity = watch?.stockQuantity ?? 0
        }

        enum CodingKeys: String, CodingKey {
            case watchID = "watch_id"
            case modelCode = "model_code"
            case watchName = "watch_name"
            case quantity
            case unitPrice = "unit_price"
            case currentPrice = "current_price"
            case stockQuantity = "stock_quantity"
        }
    }

    private let cart: [Line]
    private let currency: String?
    private let subtotal: DecimalText?
    private let shippingAmount: DecimalText?
    private let totalAmount: DecimalText?
    private let taxAmount: DecimalText?
    private let totals: CartTotals?

    /// Makes a report of lines; the sums are left out of an empty cart.
    init(_ lines: [Line], totals: CartTotals?) {
        cart = lines
        self.totals = totals
        currency = totals?.total.currency.code
        subtotal = totals.map { DecimalText($0.subtotal) }
        shippingAmount = totals.map { DecimalText($0.shipping.price) }
        totalAmount = totals.map { DecimalText($0.total) }
        taxAmount = totals.map { DecimalText($0.tax) }
    }

    var lines: [SafeText] {
        guard !cart.isEmpty else {
            return ["The cart is empty: watchshop cart add REFERENCE."]
        }
        let table = TextTable(
            .words("REFERENCE"), .words("NAME"), .numbers("QUANTITY"), .numbers("PRICE"),
            .words("NOW"),
            rows: cart.map { line in
                [
                    SafeText(sanitizing: line.modelCode), SafeText(sanitizing: line.watchName),
                    "\(line.quantity)", SafeText(sanitizing: line.unitPrice.text), Self.news(line),
                ]
            })
        guard let totals else { return table.lines }
        return table.lines + [
            .empty,
            "Subtotal \(AmountWords.text(totals.subtotal)), \(totals.shipping.name) "
                + "\(AmountWords.text(totals.shipping.price)), total \(AmountWords.text(totals.total)) "
                + "with \(AmountWords.text(totals.tax)) tax",
        ]
    }

    /// What is different now, in words.
    private static func news(_ line: Line) -> SafeText {
        guard let price = line.currentPrice else { return "no longer sold" }
        if line.stockQuantity <= 0 { return "sold out" }
        if line.stockQuantity < line.quantity { return "\(line.stockQuantity) left" }
        return price == line.unitPrice ? .empty : "costs \(price.text) now"
    }

    enum CodingKeys: String, CodingKey {
        case cart = "lines"
        case currency
        case subtotal
        case shippingAmount = "shipping_amount"
        case totalAmount = "total_amount"
        case taxAmount = "tax_amount"
    }
}
