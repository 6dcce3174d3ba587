import LocalCache
import ShopClient
import ShopModel
import TerminalUI

extension PlainShop {
    /// Logs in or registers, or out where somebody is logged in.
    mutating func changePerson() async throws(PlainConsole.Ended) {
        if context.customer != nil { return await logOut() }
        switch try console.choose("Who shops", ["Log in", "Register"]) {
        case 0?: _ = try await logIn()
        case 1?: _ = try await register()
        default: break
        }
    }

    /// Logs in; returns whether somebody is logged in then.
    mutating func logIn() async throws(PlainConsole.Ended) -> Bool {
        let email = try console.ask("Email")
        let password = try console.askSecret("Password")
        let request = LoginRequest(email: email, password: password)
        return await enter { client async throws(ShopClientError) in
            try await client.accounts.login(request)
        }
    }

    /// Opens an account; returns whether somebody is logged in then.
    mutating func register() async throws(PlainConsole.Ended) -> Bool {
        let email = try console.ask("Email")
        let name = try console.ask("Your name")
        let password = try console.askSecret("Password")
        let request = RegisterRequest(email: email, fullName: name, password: password)
        return await enter { client async throws(ShopClientError) in
            try await client.accounts.register(request)
        }
    }

    private mutating func enter(
        _ door: (ShopClient) async throws(ShopClientError) -> Customer
    ) async -> Bool {
        guard let customer = await ask(door) else { return false }
        context.customer = customer
        let cart = await read { store throws(CacheError) in
            try await store.shop.adoptGuestCart(customer.id)
        }
        context.cart = cart ?? Cart()
        console.say("Logged in as \(SafeText(sanitizing: customer.email)).")
        return true
    }

    private mutating func logOut() async {
        _ = await ask { client async throws(ShopClientError) in try await client.accounts.logout() }
        context.customer = nil
        await loadCart()
        console.say("Logged out.")
    }
}
