import ShopClient
import ShopModel
import TerminalUI

extension PlainShop {
    /// Leads from the cart to a paid order.
    mutating func checkOut() async throws(PlainConsole.Ended) {
        guard !context.cart.isEmpty else { return console.say("The cart is empty.") }
        guard let guest = try await chooseWho() else { return }
        guard let address = try askAddress() else { return }
        let method = try chooseShipping()
        let request = QuoteRequest(items: items, shippingMethod: method)
        let quote = await ask { client async throws(ShopClientError) in
            try await client.orders.quote(request)
        }
        guard let quote else { return }
        review(quote, address)
        guard quote.isAvailable else {
            return console.say("Not all of it is in stock. Change the cart; nothing was ordered.")
        }
        let total = context.text(quote.total)
        guard try console.confirm("Place this order for \(total)?") else {
            return console.say("Nothing was ordered.")
        }
        guard let order = try await place(quote, method, address, guest) else { return }
        context.cart = Cart()
        await saveCart()
        console.say("Order \(order.id.description) is placed. It is not paid yet.")
        try await pay(order)
    }

    /// Who the order is for: a guest with an email, or whoever is logged in; nil to go back.
    private mutating func chooseWho() async throws(PlainConsole.Ended) -> Guest? {
        if context.customer != nil { return Guest() }
        switch try console.choose("Who orders", ["Log in", "Register", "Order as a guest"]) {
        case 0?: return try await logIn() ? Guest() : nil
        case 1?: return try await register() ? Guest() : nil
        case 2?:
            let email = try console.ask("Email, for the receipt")
            return Guest(email: email)
        default: return nil
        }
    }

    /// Whom a guest's mails go to; nothing for somebody who is logged in.
    private struct Guest {
        var email: String?
    }

    /// Asks for every part of the address until all are right; nil to go back.
    private func askAddress() throws(PlainConsole.Ended) -> Address? {
        console.say()
        console.say(CheckoutWords.addressLead)
        var typed: [AddressField: String] = [:]
        typed[.name] = context.customer?.fullName
        var asked = AddressField.allCases
        while true {
            for field in asked {
                let hint = AddressWords.placeholder(field)
                let label = AddressWords.label(field)
                typed[field] = try console.ask(
                    hint.isEmpty ? label : "\(label), \(hint)",
                    suggested: typed[field].flatMap { $0.isEmpty ? nil : $0 })
            }
            let address = Address(typed: typed)
            asked = address.errors.compactMap { AddressField(rawValue: $0.fieldName) }
            guard !asked.isEmpty else { return address }
            for field in asked {
                console.say("\(AddressWords.label(field)): \(AddressWords.wrong(field))")
            }
            guard try console.confirm("Mend it now?") else { return nil }
        }
    }

    private func chooseShipping() throws(PlainConsole.Ended) -> String? {
        let methods = context.settings?.shippingMethods ?? []
        guard methods.count > 1 else { return methods.first?.id }
        let names = methods.map { method -> SafeText in
            let day = CheckoutWords.arrival(by: method, from: context.now, context)
            let name = SafeText(sanitizing: method.name)
            return "\(name), \(context.text(method.price)), arrives by \(day)"
        }
        let index = try console.choose("Shipping", names)
        return methods[index ?? 0].id
    }

    private var items: [OrderItemRequest] {
        context.cart.lines.map {
            OrderItemRequest(
                watchID: $0.watchID, quantity: $0.quantity, unitPrice: DecimalText($0.unitPrice))
        }
    }

    private func review(_ quote: Quote, _ address: Address) {
        console.say()
        console.say(CheckoutWords.reviewLead)
        for line in quote.lines {
            let name = SafeText(sanitizing: line.watchName)
            console.say("\(line.quantity) of \(name), \(context.text(line.unitPrice)) each")
        }
        console.say("Shipping: \(context.text(quote.shipping))")
        console.say("Total: \(context.text(quote.total)), of which tax \(context.text(quote.tax))")
        console.say("To: \(SafeText(sanitizing: address.oneLine))")
    }

    /// Sends the order until the store's answer is known; the id makes one order of all sendings.
    private func place(
        _ quote: Quote, _ method: String?, _ address: Address, _ guest: Guest
    ) async throws(PlainConsole.Ended) -> Order? {
        var generator = SystemRandomNumberGenerator()
        var request = PlaceOrderRequest(
            items: items, destination: .address(address),
            clientOrderID: ClientOrderID(.version7(at: .now, using: &generator)),
            expectedTotal: quote.total, shippingMethod: method)
        request.email = guest.email
        request.fullName = guest.email == nil ? nil : address.name
        while true {
            do throws(ShopClientError) {
                return try await store.client.orders.place(request)
            } catch {
                guard let failure = Failure(error) else { return nil }
                console.say(PlainWords.failure(failure))
                guard failure.isWorthRetrying else { return nil }
                console.say("Whether it was ordered is not known. Sending again is the same order.")
                guard try console.confirm("Send it again?") else { return nil }
            }
        }
    }
}

extension Address {
    /// Makes an address from what was typed in its fields.
    fileprivate init(typed: [AddressField: String]) {
        func optional(_ field: AddressField) -> String? {
            typed[field].flatMap { $0.isEmpty ? nil : $0 }
        }
        self.init(
            name: typed[.name] ?? "", line1: typed[.line1] ?? "", line2: optional(.line2),
            city: typed[.city] ?? "", region: optional(.region),
            postalCode: typed[.postalCode] ?? "", country: (typed[.country] ?? "").uppercased(),
            phone: optional(.phone))
    }
}
