import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

/// The parts of the account of whoever is logged in, and the way back in without a password.
@Suite struct AccountSectionsTests {
    /// An app on the account with a part open.
    private func app(_ section: AccountSection, by store: SceneStore = SceneStore()) -> App {
        var app = App.scene()
        app.visit(.account(then: nil), by: store)
        for _ in 0..<(AccountSection.allCases.firstIndex(of: section) ?? 0) {
            app.press("j", by: store)
        }
        app.press(.enter, by: store)
        return app
    }

    @Test(arguments: [
        (AccountSection.addresses, "12 Quai du Seujet"), (.cards, "Visa 4242"),
        (.devices, "watchshop/1"),
    ])
    func `a part shows what the store keeps`(_ section: AccountSection, _ words: String) {
        #expect(app(section).screen.contains(words))
    }

    @Test(arguments: [AccountSection.addresses, .cards])
    func `nothing is taken away before yes`(_ section: AccountSection) throws {
        var app = app(section)
        #expect(app.press("x") == [])
        #expect(app.press(.enter) == [])
        app.press("x")
        let requests = app.press("y")
        #expect(requests.count == 1)
        guard case .run(.account(let work)) = requests.first else {
            Issue.record("nothing was asked for: \(requests)")
            return
        }
        switch work {
        case .deleteAddress(CustomerAddress.fixture.id, _), .removeCard(SavedCard.fixture.id, _):
            break
        default: Issue.record("something else was asked for: \(work)")
        }
    }

    @Test func `an address is changed with all of its fields, the country in capitals`() {
        var app = app(.addresses)
        app.press("e")
        #expect(app.account.isTyping)
        for _ in AddressField.allCases { app.press(.tab) }
        let requests = app.press(.enter)
        guard
            case .run(.account(.saveAddress(CustomerAddress.fixture.id, let request, _))) =
                requests.first
        else {
            Issue.record("not sent: \(requests)")
            return
        }
        #expect(request.address == .fixture)
    }

    @Test func `a refused address stays as it was typed`() {
        var store = SceneStore()
        store.refusal = .timedOut
        var app = app(.addresses, by: store)
        app.press("a", .paste("Ada"), by: store)
        app.press(.tab, .paste("1 High Street"), .tab, .tab, .paste("8001"), .tab, by: store)
        app.press(.paste("Zürich"), .tab, .tab, .paste("CH"), .tab, .tab, .enter, by: store)
        #expect(app.account.failure == .timedOut)
        #expect(app.screen.contains("1 High Street"))
    }

    @Test func `giving up asks for the password and for a yes`() {
        var app = app(.giveUp)
        app.press(.paste("a long secret"))
        #expect(app.press(.enter) == [])
        #expect(app.screen.contains("for good?"))
        guard case .run(.account(.giveUp(let request, _))) = app.press("y").first else {
            Issue.record("not asked for")
            return
        }
        #expect(request.password == "a long secret")
    }

    @Test func `a wrong password does not give the account up, and is said at its field`() {
        var store = SceneStore()
        store.refusal = .refused(Problem(.credentialsRefused, detail: ""))
        var app = app(.giveUp, by: store)
        app.press(.paste("a long secret"), .enter, "y", by: store)
        #expect(app.screen.contains("Not your password"))
        #expect(app.context.customer != nil)
    }

    @Test func `a forgotten password is set anew by a code, and the email stays`() {
        var app = App.scene(customer: nil)
        let store = SceneStore()
        app.visit(.account(then: nil), by: store)
        app.press(.paste("anna@example.com"), .tab, .tab, .tab, .tab, .enter, by: store)
        #expect(app.account.form.purpose == .forgot)
        app.press(.enter, by: store)
        #expect(app.account.form.purpose == .reset)
        #expect(app.account.form.fields[.email] == "anna@example.com")
        #expect(app.account.form.fields.focus == .code)
        app.press(.paste("abcd-efgh"), .tab, .paste("a longer secret"), .enter, by: store)
        #expect(app.account.form.purpose == .logIn)
        #expect(app.account.form.fields[.email] == "anna@example.com")
    }

    @Test func `another person finds nothing of the one before`() {
        var app = app(.addresses)
        app.press(.escape, "o", "y")
        #expect(app.account.addresses == nil)
    }
}
