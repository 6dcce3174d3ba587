import ShopModel

extension CheckoutPane {
    /// Shows what the order costs by what this machine knows, where the store cannot be asked.
    mutating func estimate(after failure: Failure, _ context: PaneContext) {
        self.failure = failure
        isEstimate = false
        switch failure {
        case .offline, .timedOut, .storeTrouble: break
        case .badAddress, .insecure, .notLoggedIn, .orderChanged, .refused, .notUnderstood, .disk:
            return
        }
        guard
            let estimate = Quote(
                estimating: context.cart, by: delivery.methodID, settings: context.settings)
        else { return }
        quote = estimate
        isEstimate = true
    }

    /// Goes on where the order is kept on this machine until the store answers.
    mutating func finishQueueing(_ context: PaneContext) -> [Effect] {
        guard waiting == .placing else { return [] }
        stopWaiting()
        failure = nil
        return takeOutOfCart(context) + [
            .open(.waiting), .say(.good(OutboxWords.queued)), .run(.synchronize),
        ]
    }
}

extension Quote {
    /// Adds up a cart by the prices that its shopper was shown; nil before the store's rules are
    /// known, and where a sum is out of range.
    fileprivate init?(estimating cart: Cart, by methodID: String?, settings: StoreSettings?) {
        guard !cart.isEmpty, let settings,
            let method = settings.shippingMethods.first(where: { $0.id == methodID })
                ?? settings.shippingMethods.first
        else { return nil }
        do throws(MoneyError) {
            var lines: [OrderLine] = []
            for line in cart.lines {
                lines.append(
                    OrderLine(
                        watchID: line.watchID, watchName: line.name, modelCode: line.modelCode,
                        quantity: line.quantity, unitPrice: line.unitPrice,
                        subtotal: try line.subtotal()))
            }
            let total = try cart.subtotal(currency: settings.currency).adding(method.price)
            self.init(
                lines: lines, available: lines.map(\.quantity), shippingMethod: method.id,
                shipping: method.price,
                tax: try total.includedTax(basisPoints: settings.taxBasisPoints), total: total)
        } catch {
            return nil
        }
    }
}
