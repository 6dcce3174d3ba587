import Foundation
import ShopModel
import Testing

@testable import StoreServer

/// The words of the mails, laid out.
@Suite struct LetterTests {
    private static let hostile = "Eve <b>\u{1B}[2J\r\nBcc: x@y.example \u{202E}& \"co\" {{shop}}"
    private static let shown = "Eve <b> [2J Bcc: x@y.example & \"co\" {{shop}}"
    private static let url = "https://shop.example"

    private static let order = OrderFacts(
        Order(
            id: OrderID(12), clientOrderID: nil, customerID: CustomerID(1),
            orderDate: Timestamp(milliseconds: 1_795_513_260_123), status: .shipped,
            paymentStatus: .succeeded, total: money(10_550_00), tax: money(790_00),
            destination: .text(hostile), shippingMethod: "tracked", shipping: money(10_00),
            carrier: hostile, trackingNumber: "T1", version: 1,
            lines: [
                OrderLine(
                    watchID: WatchID(UUID()), watchName: hostile, modelCode: "M-1", quantity: 2,
                    unitPrice: money(5_270_00), subtotal: money(10_540_00))
            ]), name: hostile)

    private static let watch = WatchWords(
        Watch(
            id: WatchID(UUID()), name: hostile, brand: "Brand", modelCode: "M-1",
            collection: "", category: WatchCategory(rawValue: "diver"), description: "",
            price: money(395_00),
            stockQuantity: 2, imageURL: "", position: 1, version: 1,
            updatedAt: Timestamp(milliseconds: 0), specs: WatchSpecs()))

    static let letters: [(any Letter, [String])] = [
        (WelcomeLetter(name: shown), ["your account is open"]),
        (ConfirmationLetter(order: order), ["$10,550.00", "24 November 2026"]),
        (
            PayLinkLetter(
                order: order, link: "\(url)/p/0123456789", phrase: "amber tide",
                payBy: "24 November 2026, 09:41 UTC"),
            ["\(url)/p/0123456789", "amber tide", "09:41 UTC", "$10,550.00"]
        ),
        (
            ShippedLetter(order: order, carrier: shown, trackingNumber: "T1"),
            ["has left our shop", "Carrier", "T1"]
        ),
        (DeliveredLetter(order: order), ["has arrived", "within 30 days"]),
        (LostLetter(order: order), ["has lost your order", "as you prefer"]),
        (ReturnedLetter(order: order, isRefunded: true), ["has come back", "the way it came"]),
        (ReturnedLetter(order: order, isRefunded: false), ["has come back", "as you prefer"]),
        (CancelledLetter(order: order, isExpired: true, isPaid: false), ["not paid in time"]),
        (CancelledLetter(order: order, isExpired: false, isPaid: true), ["goes back to you"]),
        (RefundLetter(order: order, amount: "$20.00"), ["$20.00", "given back"]),
        (ReceiptLetter(order: order, receipt: "7"), ["receipt", "7", "$790.00"]),
        (
            PasswordResetLetter(name: shown, token: "t.1", code: "ABCD-EFGH", until: "09:41 UTC"),
            ["ABCD-EFGH", "t.1", "09:41 UTC"]
        ),
        (
            OrderAccessLetter(number: "12", code: "ABCD-EFGH", until: "09:41 UTC"),
            ["12", "ABCD-EFGH", "09:41 UTC"]
        ),
        (BackInStockLetter(watch: watch, removal: "\(url)/r"), ["$395.00", "\(url)/r"]),
        (LowStockLetter(watch: watch, available: "2"), ["M-1", "2"]),
    ]

    private static func money(_ minorUnits: Int64) -> Money {
        Money(minorUnits: minorUnits, currency: .usd)
    }

    private func render(_ letter: any Letter) async throws -> MailTemplates.Rendering {
        let templates = try await MailTemplates(folder: StoreResources.locate().mailFolder)
        return try templates.render(letter, url: Self.url)
    }

    @Test(arguments: letters.indices)
    func `A letter says what it must in text and in HTML`(index: Int) async throws {
        let (letter, words) = Self.letters[index]
        let rendering = try await render(letter)
        #expect(!rendering.subject.isEmpty)
        for word in words {
            #expect((rendering.subject + rendering.text).contains(word), "\(word)")
            #expect(rendering.html.contains(word), "\(word)")
        }
        #expect(rendering.text.contains("WatchShop · \(Self.url)"))
        #expect(rendering.html.contains("href=\"\(Self.url)\""))
        // Nothing that a template names is missing from its letter.
        #expect(!rendering.text.contains("nil") && !rendering.html.contains("Optional("))
    }

    @Test(arguments: letters.indices)
    func `Nothing from outside is markup, a field or a control of the terminal`(
        index: Int
    ) async throws {
        let rendering = try await render(Self.letters[index].0)
        #expect(!rendering.html.contains("<b>"))
        #expect(!rendering.html.contains("\"co\""))
        for text in [rendering.subject, rendering.text, rendering.html] {
            let isClean = text.unicodeScalars.allSatisfy { scalar in
                scalar == "\n" || scalar.properties.generalCategory != .control
            }
            #expect(isClean)
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
        #expect(!rendering.text.split(separator: "\n").contains { $0.hasPrefix("Bcc:") })
        #expect(!rendering.subject.contains("\n"))
    }

    @Test func `Text from outside is shown as it was written, on one line`() async throws {
        #expect(MailText.line(Self.hostile) == Self.shown)
        let rendering = try await render(ConfirmationLetter(order: Self.order))
        #expect(rendering.text.contains("Hello \(Self.shown),"))
    }

    @Test(arguments: ["text", "html"])
    func `Links lead to the store and nowhere else`(form: String) async throws {
        for (letter, _) in Self.letters {
            let rendering = try await render(letter)
            let text = form == "text" ? rendering.text : rendering.html
            for part in text.split(separator: "http").dropFirst() {
                #expect(part.hasPrefix("s://shop.example"))
            }
        }
    }
}
