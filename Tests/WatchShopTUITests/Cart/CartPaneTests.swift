import CustomDump
import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct CartPaneTests {
    private let cart = Cart(lines: [.shelf(0), .shelf(2, quantity: 2)])

    /// A cart pane over lines, which knows their watches as they are now.
    private func pane(_ cart: Cart, now watches: [Watch] = Watch.shelf) -> (CartPane, PaneContext) {
        let context = PaneContext.scene(cart: cart)
        var pane = CartPane()
        for case .run(.cart(.loadWatches(_, let generation))) in pane.update(
            .opened, context: context)
        {
            _ = pane.update(.watchesLoaded(.success(watches), generation), context: context)
        }
        return (pane, context)
    }

    @Test func `opening it asks for the watches as they are now`() {
        var generation = Generation()
        var pane = CartPane()
        expectNoDifference(
            pane.update(.opened, context: .scene(cart: cart)),
            [.run(.cart(.loadWatches(cart.lines.map(\.watchID), generation.next())))])
    }

    @Test func `plus and minus change the selected line`() {
        var (pane, context) = pane(cart)
        let id = Watch.shelf[0].id
        #expect(
            pane.update(.commanded(.more), context: context)
                == [.cart(.setQuantity(2, of: id))])
        _ = pane.update(.moved(.down), context: context)
        #expect(
            pane.update(.commanded(.fewer), context: context)
                == [.cart(.setQuantity(1, of: Watch.shelf[2].id))])
    }

    @Test func `no more can be taken than there are`() {
        let full = Cart(lines: [.shelf(2, quantity: 3)])
        var (pane, context) = pane(full)
        let effects = pane.update(.commanded(.more), context: context)
        #expect(effects == [.say(CartWords.noMore(.shelf(2, quantity: 3), most: 3))])
    }

    @Test func `digits set the quantity`() {
        var (pane, context) = pane(cart)
        _ = pane.update(.commanded(.setQuantity), context: context)
        #expect(pane.isTyping)
        for key in ["x", "7", "-"] as [Key] { _ = pane.update(.typed(key), context: context) }
        #expect(
            pane.update(.quantityAccepted, context: context)
                == [.cart(.setQuantity(7, of: Watch.shelf[0].id))])
        #expect(!pane.isTyping)
    }

    @Test func `leaving the quantity changes nothing`() {
        var (pane, context) = pane(cart)
        _ = pane.update(.commanded(.setQuantity), context: context)
        _ = pane.update(.typed("7"), context: context)
        #expect(pane.update(.quantityCancelled, context: context) == [])
        #expect(!pane.isTyping)
    }

    @Test func `what was taken out comes back at its place`() {
        var app = App.scene(cart: cart)
        app.press("2", "d")
        #expect(app.context.cart.lines == [.shelf(2, quantity: 2)])
        #expect(app.screen.contains("z puts it back"))
        app.press("z")
        #expect(app.context.cart == cart)
        #expect(!app.cart.canUndo)
    }

    @Test func `undo leaves alone what was added since`() {
        var app = App.scene(cart: cart)
        app.press("2", "d", "1", .down, "a", "2", "z")
        #expect(app.context.cart.lines == [.shelf(0), .shelf(2, quantity: 2), .shelf(1)])
    }

    @Test func `a higher price is shown, and counts as shown at the checkout`() {
        var dearer = Watch.shelf[0]
        dearer.price = Money(minorUnits: 66_000, currency: .usd)
        var (pane, context) = pane(cart, now: [dearer, Watch.shelf[2]])
        #expect(pane.change(of: cart.lines[0]) == .price(dearer.price))
        expectNoDifference(
            pane.update(.commanded(.checkOut), context: context),
            [.cart(.setUnitPrice(dearer.price, of: dearer.id)), .open(.checkout)])
    }

    @Test func `what is not there any more keeps the checkout closed`() {
        var fewer = Watch.shelf[2]
        fewer.stockQuantity = 1
        var (pane, context) = pane(cart, now: [Watch.shelf[0], fewer])
        #expect(
            pane.update(.commanded(.checkOut), context: context)
                == [.say(CartWords.short(cart.lines[1], available: 1))])
    }

    @Test func `what was undone is done again, until something else changes`() {
        var app = App.scene(cart: cart)
        app.press("2", "d", "z", "Z")
        #expect(app.context.cart.lines == [.shelf(2, quantity: 2)])
        app.press("z")
        #expect(app.context.cart == cart)
        app.press("+")
        #expect(!app.cart.canRedo)
    }

    @Test func `a line is saved for later, and goes back as it was`() {
        var app = App.scene(cart: cart)
        app.press("2", "w")
        #expect(app.context.cart.lines == [.shelf(2, quantity: 2)])
        #expect(app.context.saved.lines == [.shelf(0)])
        #expect(app.screen.contains("saved for later"))
        app.press("G", "a")
        #expect(app.context.cart.lines == [.shelf(2, quantity: 2), .shelf(0)])
        #expect(app.context.saved.isEmpty)
        app.press("z", "z")
        #expect(app.context.cart == cart)
        #expect(app.context.saved.isEmpty)
    }

    @Test func `what is saved alone can be put in the cart, and is not checked out`() {
        var app = App.scene(cart: Cart(lines: [.shelf(0)]))
        app.press("2", "w")
        #expect(!app.cart.commands(in: app.context).contains(.checkOut))
        app.press("d")
        #expect(app.context.saved.isEmpty)
        #expect(app.screen.contains("Your cart is empty"))
    }

    @Test func `answers to an older question are dropped`() {
        var pane = CartPane()
        let context = PaneContext.scene(cart: cart)
        let first = pane.update(.opened, context: context)
        _ = pane.update(.catalogueChanged, context: context)
        for case .run(.cart(.loadWatches(_, let generation))) in first {
            _ = pane.update(.watchesLoaded(.success(Watch.shelf), generation), context: context)
        }
        #expect(pane.watches.isEmpty)
    }

    @Test func `an empty cart offers nothing but the way back`() {
        let (pane, context) = pane(Cart())
        #expect(pane.commands(in: context) == [.openShop])
    }

    @Test func `totals add shipping and say the tax that is in them`() throws {
        let totals = try #require(CartTotals(.scene(cart: cart)))
        #expect(totals.subtotal.minorUnits == 65_000 + 2 * 175_000)
        #expect(totals.total.minorUnits == 65_000 + 2 * 175_000 + 1_500)
        let tax = try totals.total.includedTax(basisPoints: 810)
        #expect(totals.tax == tax)
    }
}
