import Foundation
import ShopModel
import Testing

@testable import StoreServer

/// Mails as they stand in the table of jobs.
@Suite struct MailCodingTests {
    private static let watch = "0194a3b0-0000-7000-8000-000000000001"

    @Test(arguments: [
        (Mail.welcome(CustomerID(4)), #"{"customer_id":4,"mail":"welcome"}"#),
        (.orderConfirmation(OrderID(12)), #"{"mail":"order_confirmation","order_id":12}"#),
        (.payLink(OrderID(12)), #"{"mail":"pay_link","order_id":12}"#),
        (.shipped(OrderID(12)), #"{"mail":"shipped","order_id":12}"#),
        (.delivered(OrderID(12)), #"{"mail":"delivered","order_id":12}"#),
        (.lost(OrderID(12)), #"{"mail":"lost","order_id":12}"#),
        (.returned(OrderID(12)), #"{"mail":"returned","order_id":12}"#),
        (.cancelled(OrderID(12)), #"{"mail":"cancelled","order_id":12}"#),
        (
            .refunded(OrderID(12), refund: 3),
            #"{"mail":"refunded","order_id":12,"refund_id":3}"#
        ),
        (.receipt(OrderID(12)), #"{"mail":"receipt","order_id":12}"#),
        (
            .passwordReset(request: "r-1"),
            #"{"mail":"password_reset","request_id":"r-1"}"#
        ),
        (.orderAccess(request: "r-1"), #"{"mail":"order_access","request_id":"r-1"}"#),
        (
            .backInStock(subscription: 9),
            #"{"mail":"back_in_stock","subscription_id":9}"#
        ),
    ])
    func `A mail is written as what it names and read back`(mail: Mail, text: String) throws {
        #expect(String(decoding: try JSONDocument(mail).bytes, as: UTF8.self) == text)
        #expect(try JSONDecoder().decode(Mail.self, from: Data(text.utf8)) == mail)
    }

    @Test func `A mail about a watch names it`() throws {
        let mail = Mail.lowStock(try #require(WatchID(text: Self.watch)))
        let text = String(decoding: try JSONDocument(mail).bytes, as: UTF8.self)
        #expect(text == #"{"mail":"low_stock","watch_id":"\#(Self.watch)"}"#)
    }
}
