import Foundation
import TestSupport
import Testing

/// The commands of the real `watchshop` on a real store.
@Suite(.serialized) struct CommandProgramTests {
    private static let reference = "T137.407.11.041.00"
    private static let address = [
        "--name", "Ann", "--line1", "12 Quai", "--postal-code", "1201", "--city", "Genève",
        "--country", "CH",
    ]

    @Test func `an id is one order, however often it is sent, and what is picked later stays`()
        async throws
    {
        let shop = try await ScriptedShop()
        try await shop.logIn()
        _ = try await shop.json("cart", "add", Self.reference)
        let id = UUID().uuidString.lowercased()
        let place = ["orders", "place", "--yes", "--id", id, "--json"]
        let first = try await shop.run(place + Self.address)
        #expect(first.status == 0, "\(first.errors)")
        _ = try await shop.json("cart", "add", Self.reference)
        let second = try await shop.run(place)
        #expect(second.status == 0, "\(second.errors)")
        let store = try StoreFile(below: shop.folder.path)
        #expect(
            try store.number("SELECT count(*) FROM orders WHERE client_order_id = '\(id)'") == 1)
        let cart = try await shop.json("cart", "list")
        #expect((cart["lines"] as? [Any])?.count == 1)
    }

    @Test func `a card pays at once, and a declined one leaves the order unpaid`() async throws {
        let shop = try await ScriptedShop()
        try await shop.logIn()
        for (method, status) in [
            ("pm_card_visa", "succeeded"), ("pm_card_visa_chargeDeclined", "failed"),
        ] {
            _ = try await shop.json("cart", "add", Self.reference)
            let placed = try await shop.run(
                ["orders", "place", "--yes", "--pay", method, "--json"] + Self.address)
            #expect(placed.output.contains("\"status\":\"\(status)\""), "\(placed.output)")
        }
    }

    @Test func `exit statuses tell scripts what is the matter`() async throws {
        let shop = try await ScriptedShop()
        #expect(try await shop.run(["watches", "show", "nothing"]).status == 1)
        #expect(try await shop.run(["wathces"]).status == 2)
        #expect(try await shop.run(["cart", "set", Self.reference, "many"]).status == 2)
        #expect(try await shop.run(["orders", "list"]).status == 4)
        try await shop.logIn()
        _ = try await shop.json("cart", "add", Self.reference)
        let unasked = try await shop.run(["orders", "place"] + Self.address)
        #expect(unasked.status == 2)
        #expect(unasked.errors.contains("--yes"))
        #expect(try await shop.server.stop() == 0)
        #expect(try await shop.run(["orders", "list"]).status == 3)
    }

    @Test func `a dearer watch is not ordered unseen`() async throws {
        let shop = try await ScriptedShop()
        try await shop.logIn()
        _ = try await shop.json("cart", "add", Self.reference)
        try StoreFile(below: shop.folder.path).execute(
            "UPDATE watches SET price = price + 100 WHERE model_code = '\(Self.reference)'")
        let result = try await shop.run(["orders", "place", "--yes"] + Self.address)
        #expect(result.status == 5)
        #expect(result.errors.contains(Self.reference))
    }

    @Test func `without the store the catalogue and the cart are there, with their age`()
        async throws
    {
        let shop = try await ScriptedShop()
        _ = try await shop.json("sync")
        #expect(try await shop.server.stop() == 0)
        let list = try await shop.run(["watches", "list", "--json"])
        #expect(list.status == 0)
        #expect(list.errors.hasPrefix("Offline: prices of"))
        #expect(list.output.contains("\"offline\":true"))
        #expect(try await shop.run(["cart", "add", Self.reference]).status == 0)
    }

    @Test func `an unknown command names the nearest`() async throws {
        let result = try await Command.run(Programs.shop, ["orders", "plase"])
        #expect(result.status == 2)
        #expect(result.errors.contains("Did you mean: watchshop orders place?"))
    }

    @Test func `a token is read from a file that nobody else can read`() async throws {
        let shop = try await ScriptedShop()
        try shop.write("secret-token\n", to: "token", mode: 0o644)
        let variable = ["WATCHSHOP_TOKEN_FILE": "\(shop.folder.path)/token"]
        let open = try await shop.run(["orders", "list"], environment: variable)
        #expect(open.status == 1)
        #expect(open.errors.contains("chmod 600"))
        try shop.write("secret-token\n", to: "token")
        let refused = try await shop.run(["orders", "list"], environment: variable)
        #expect(refused.status == 4)
        #expect(!(open.errors + refused.errors).contains("secret-token"))
    }

    @Test func `a password is typed unseen and the terminal is as before`() async throws {
        let shop = try await ScriptedShop()
        let terminal = try await TmuxTerminal(
            [Programs.shop, "login", "customer@watchshop.demo"], size: "80x24",
            environment: [
                "WATCHSHOP_HOME": "\(shop.folder.path)/home", "WATCHSHOP_SERVER": shop.server.url,
            ])
        try await terminal.wait(for: "Password:")
        try await terminal.type("watchshop-demox")
        try await terminal.press("BSpace", "Enter")
        let screen = try await terminal.wait(for: "ended with 0")
        #expect(screen.contains("Logged in as Demo Customer"))
        #expect(!screen.contains("watchshop-demo"))
    }

    @Test func `no answer has an escape byte`() async throws {
        let shop = try await ScriptedShop()
        try StoreFile(below: shop.folder.path).execute(
            "UPDATE watches SET description = char(27) || '[31m' || char(155)")
        for arguments in [["watches", "show", Self.reference], ["watches", "list", "--json"]] {
            let result = try await shop.run(arguments)
            #expect(result.status == 0)
            #expect(
                result.output.unicodeScalars.allSatisfy { scalar in
                    scalar == "\n" || scalar.properties.generalCategory != .control
                })
        }
    }
}
