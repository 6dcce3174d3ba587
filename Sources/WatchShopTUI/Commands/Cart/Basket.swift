import LocalCache
import ShopModel

/// The cart of one person on this machine, beside the catalogue that its watches are of.
struct Basket: Sendable {
    let shelf: Shelf
    let person: Person
    /// What is in it.
    var cart: Cart

    /// Keeps what is in it.
    func save() async throws(CommandFailure) {
        do throws(CacheError) {
            try await shelf.store.shop.saveCart(cart, person)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Sets how many pieces of a watch are in it; refused beyond what the store sells.
    mutating func set(_ quantity: Int, of watch: Watch) throws(CommandFailure) {
        let most = shelf.state.settings?.maxQuantity ?? .max
        guard quantity <= most else {
            throw CommandFailure("The store sells \(most) pieces of a watch at most.")
        }
        guard quantity <= watch.stockQuantity else {
            let stock = watch.stockQuantity
            throw CommandFailure(
                stock <= 0
                    ? "\(watch.modelCode) is sold out."
                    : "There are \(stock) pieces of \(watch.modelCode).")
        }
        let line = CartLine(watch, quantity: quantity)
        cart.setQuantity(0, of: watch.id)
        cart.add(line)
    }

    /// Returns what is in it and what the store sells it at now.
    func report() async throws(CommandFailure) -> CartReport {
        do throws(CacheError) {
            var lines: [CartReport.Line] = []
            for line in cart.lines {
                lines.append(
                    CartReport.Line(
                        line, watch: try await shelf.store.catalogue.watch(line.watchID)))
            }
            return CartReport(
                lines, totals: cart.isEmpty ? nil : CartTotals(cart, settings: shelf.state.settings)
            )
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension StoreVisit {
    /// Opens the cart of whoever shops.
    func basket() async throws -> Basket {
        let shelf = try await shelf()
        let customer = try await customer(at: shelf.store)
        let person = Person(customer?.id)
        do throws(CacheError) {
            return Basket(
                shelf: shelf, person: person, cart: try await shelf.store.shop.cart(person))
        } catch {
            throw CommandFailure(error)
        }
    }
}
