import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct AccountPaneTests {
    private let nobody = PaneContext.scene(customer: nil)

    /// A form with an email and a password typed into it, ready to be sent.
    private func pane(then destination: Destination? = nil) -> AccountPane {
        var pane = AccountPane()
        _ = pane.update(.opened(then: destination), context: nobody)
        _ = pane.update(.typed(.paste("anna@example.com")), context: nobody)
        _ = pane.update(.fieldCommanded(.next), context: nobody)
        _ = pane.update(.typed(.paste("a long secret")), context: nobody)
        return pane
    }

    /// Sends the form, and answers.
    private func send(
        _ pane: inout AccountPane, _ result: Result<Customer, Failure>,
        context: PaneContext? = nil
    ) -> [Effect] {
        for case .run(let work) in pane.update(.fieldCommanded(.accept), context: nobody) {
            switch work {
            case .account(.logIn(_, let number)), .account(.register(_, let number)):
                return pane.update(.loggedIn(result, number), context: context ?? nobody)
            default: continue
            }
        }
        Issue.record("nothing was sent")
        return []
    }

    @Test func `Enter after the password logs in with what was typed, once`() {
        var pane = pane()
        let effects = pane.update(.fieldCommanded(.accept), context: nobody)
        let request = LoginRequest(email: "anna@example.com", password: "a long secret")
        guard case .run(.account(.logIn(request, _))) = effects.first else {
            Issue.record("not sent: \(effects)")
            return
        }
        #expect(pane.commands(in: nobody) == [.leave])
        #expect(!pane.isTyping)
    }

    @Test func `logging in leads on to where it was asked for, and forgets what was typed`() {
        var pane = pane(then: .checkout)
        let effects = send(&pane, .success(.fixture), context: .scene())
        #expect(effects == [.open(.checkout)])
        #expect(pane.form == AccountForm(.logIn))
        #expect(!pane.isTyping)
    }

    @Test func `a refused password is typed again, the email stays`() {
        var pane = pane()
        let refusal = Failure.refused(Problem(.credentialsRefused, detail: ""))
        #expect(send(&pane, .failure(refusal)) == [])
        #expect(pane.failure == refusal)
        #expect(pane.form.fields[.email] == "anna@example.com")
        #expect(pane.form.fields[.password].isEmpty)
        #expect(pane.form.fields.focus == .password)
        #expect(pane.isTyping)
    }

    @Test(arguments: [Failure.offline, .timedOut, .storeTrouble])
    func `a store that does not answer costs nothing that was typed`(_ failure: Failure) {
        var pane = pane()
        _ = send(&pane, .failure(failure))
        #expect(pane.failure == failure)
        #expect(pane.form.fields[.password] == "a long secret")
        _ = pane.update(.typed("x"), context: nobody)
        #expect(pane.failure == nil)
    }

    @Test func `empty fields are named, and nothing is sent`() {
        var app = App.scene(customer: nil)
        app.visit(.account(then: nil), by: SceneStore())
        #expect(app.press(.tab, .enter) == [])
        #expect(app.screen.contains("Your email is needed"))
        #expect(app.screen.contains("Your password is needed"))
        #expect(app.account.form.fields.focus == .email)
    }

    @Test func `registering asks for a name and a password of ten characters`() {
        var app = App.scene(customer: nil)
        app.visit(.account(then: nil), by: SceneStore())
        app.press(.tab, .tab, .tab, .enter)
        #expect(app.account.form.purpose == .register)
        #expect(app.press(.paste("Anna"), .enter, .paste("anna"), .enter, .paste("short")) == [])
        #expect(app.press(.enter) == [])
        #expect(app.screen.contains("Like ada@example.com"))
        #expect(app.screen.contains("10 to 128 characters"))
    }

    @Test func `an email that is taken is named at its field`() {
        var pane = AccountPane()
        _ = pane.update(.opened(then: nil), context: nobody)
        for _ in 0..<3 { _ = pane.update(.commanded(.next), context: nobody) }
        _ = pane.update(.commanded(.press), context: nobody)
        for text in ["Anna Keller", "anna@example.com", "a long secret"] {
            _ = pane.update(.typed(.paste(text)), context: nobody)
            if text != "a long secret" {
                _ = pane.update(.fieldCommanded(.accept), context: nobody)
            }
        }
        _ = send(&pane, .failure(.refused(Problem(.emailTaken, detail: ""))))
        #expect(pane.form.fields.focus == .email)
        #expect(
            pane.form.fields.fields.first { $0.id == .email }?.message
                == AccountWords.refused(.email, in: .register))
    }

    @Test func `Esc stops waiting, and the answer is dropped`() {
        var pane = pane(then: .checkout)
        var number = Generation()
        let first = number.next()
        _ = pane.update(.fieldCommanded(.accept), context: nobody)
        #expect(pane.update(.commanded(.leave), context: nobody) == [])
        #expect(!pane.isWaiting)
        #expect(pane.update(.loggedIn(.success(.fixture), first), context: nobody) == [])
    }

    @Test(arguments: [(Destination?.none, Destination.shop), (.checkout, .cart)])
    func `Esc goes back to where one came from`(_ then: Destination?, _ back: Destination) {
        var pane = pane(then: then)
        #expect(pane.update(.fieldCommanded(.cancel), context: nobody) == [.open(back)])
    }

    @Test func `logging out asks first, and keeps the email`() {
        var app = App.scene()
        app.visit(.account(then: nil), by: SceneStore())
        app.press("o")
        #expect(app.screen.contains("Log out anna@example.com?"))
        #expect(app.press(.enter) == [])
        app.press("o")
        #expect(app.press("y") == [.run(.account(.logOut))])
        #expect(app.account.form.fields[.email] == "anna@example.com")
    }

    @Test func `the password is never on the screen`() {
        var app = App.scene(customer: nil)
        app.visit(.account(then: nil), by: SceneStore())
        app.press(.paste("anna@example.com"), .tab, .paste("hunter2hunter2"))
        #expect(!app.screen.contains("hunter2"))
        #expect(app.screen.contains("••••••••••••••"))
    }
}
