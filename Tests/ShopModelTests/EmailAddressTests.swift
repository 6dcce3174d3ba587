import ShopModel
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "a@b.co", "customer@watchshop.demo", "jo.o+tag@sub.example.org", "é@exämple.ch",
    ])
    func deliverableLookingTextIsTaken(text: String) {
        #expect(EmailAddress.isValid(text))
    }

    @Test(arguments: [
        "", "a", "a@", "@b.co", "a@b", "a b@c.de", "a@b..de", "a@@b.de", "a@-b.de", "a@b.de\n",
        "<a@b.de>", "a,b@c.de",
    ])
    func otherTextIsNot(text: String) {
        #expect(!EmailAddress.isValid(text))
    }

    @Test func comparedFormHasNoSpaceAroundAndNoCapitals() {
        #expect(EmailAddress.normalized("  Customer@WatchShop.Demo ") == "customer@watchshop.demo")
    }
}
