import ShopModel
import TerminalUI

extension OrdersPane {
    /// Asks for the orders; what is on the screen stays there meanwhile.
    mutating func load() -> [Effect] {
        isLoading = true
        failure = nil
        return [.run(.orders(.loadAll(loading.next())))]
    }

    /// Asks what happened to the selected order, unless that is known.
    mutating func loadHistory() -> [Effect] {
        guard let selected, histories[selected.id] == nil else { return [] }
        return [.run(.orders(.load(selected.id, loadingDetails.next())))]
    }

    /// Asks the store to do something, which is waited for.
    mutating func act(_ work: OrdersWork) -> [Effect] {
        isActing = true
        return [.run(.orders(work))]
    }

    /// Takes what came back from work; answers to older questions are dropped.
    mutating func take(_ answer: Answer, _ context: PaneContext) -> [Effect] {
        switch answer {
        case .kept(let kept, let generation):
            guard generation == loading, orders == nil else { return [] }
            setOrders(kept.orders)
            keptAsOf = kept.asOf
            return []
        case .orders(let result, let generation):
            return generation == loading ? take(result, context) : []
        case .order(let result, let generation):
            guard generation == loadingDetails else { return [] }
            take(result)
            return []
        case .cancelled(let result, let generation):
            return take(result, generation) { .good(OrdersWords.cancelled($0, context)) }
        case .addressChanged(let result, let generation):
            return take(result, generation) { .good(OrdersWords.addressChanged($0)) }
        case .returnNoted(let result, let generation):
            return take(result, generation)
        case .receipt(let result, let generation):
            return take(result, generation)
        case .watches(let result, let order, let generation):
            return take(result, of: order, generation, context)
        case .codeMailed(let failure, let generation):
            return takeMailed(failure, generation)
        case .opened(let id, let failure, let generation):
            return takeOpened(id, failure, generation)
        }
    }

    private mutating func take(
        _ result: Result<[Order], Failure>, _ context: PaneContext
    ) -> [Effect] {
        isLoading = false
        switch result {
        case .success(let loaded):
            keptAsOf = nil
            histories = histories.filter { id, _ in
                loaded.contains { $0.id == id && $0 == orders?.first { $0.id == id } }
            }
            setOrders(loaded)
            return loadHistory()
        case .failure(let failure):
            self.failure = failure
            return []
        }
    }

    private mutating func take(_ result: Result<OrderDetails, Failure>) {
        switch result {
        case .success(let details):
            histories[details.order.id] = details.events
            replace(details.order)
        case .failure(let failure):
            self.failure = failure
        }
    }

    /// Takes an order that was changed; what was typed stays where the store has refused it.
    private mutating func take(
        _ result: Result<Order, Failure>, _ generation: Generation, notice: (Order) -> Notice
    ) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        switch result {
        case .success(let order):
            task = nil
            histories[order.id] = nil
            replace(order)
            return [.say(notice(order))] + load()
        case .failure(.refused(let problem)) where problem.kind == .validationFailed:
            guard case .address(let id, var form) = task else { break }
            form.show(problem.errors ?? [])
            task = .address(id, form)
        case .failure: break
        }
        return complain(result)
    }

    private mutating func take(
        _ result: Result<OrderReturn, Failure>, _ generation: Generation
    ) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        guard case .success(let accepted) = result else { return complain(result) }
        task = nil
        histories[accepted.orderID] = nil
        return [.say(.good(OrdersWords.returnNoted))] + load()
    }

    private mutating func take(
        _ result: Result<ReceiptOutcome, Failure>, _ generation: Generation
    ) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        guard case .success(let outcome) = result else { return complain(result) }
        if case .receipt = task { task = nil }
        return [.say(OrdersWords.notice(outcome))]
    }

    /// Puts what the shop still has of an order into the cart, and names what it has not.
    private mutating func take(
        _ result: Result<[Watch], Failure>, of order: Order, _ generation: Generation,
        _ context: PaneContext
    ) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        guard case .success(let watches) = result else { return complain(result) }
        let reorder = Reorder(of: order, watches: watches, context)
        let added = reorder.lines.map { Effect.cart(.add($0)) }
        return added + [.say(reorder.notice)] + (added.isEmpty ? [] : [.open(.cart)])
    }

    private mutating func takeMailed(_ failure: Failure?, _ generation: Generation) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        if let failure { return [.say(.bad(failure.words()))] }
        guard case .find(var finder) = task else { return [] }
        finder.askForCode()
        task = .find(finder)
        return []
    }

    private mutating func takeOpened(
        _ id: OrderID, _ failure: Failure?, _ generation: Generation
    ) -> [Effect] {
        guard generation == acting else { return [] }
        isActing = false
        guard let failure else {
            task = nil
            wanted = id
            isShowingDetails = true
            return load()
        }
        if case .refused = failure, case .find(var finder) = task {
            finder.refuseCode()
            task = .find(finder)
        }
        return [.say(.bad(failure.words()))]
    }

    /// Says why something was not done, and asks how the orders stand.
    private mutating func complain<Value>(_ result: Result<Value, Failure>) -> [Effect] {
        guard case .failure(let failure) = result else { return [] }
        return [.say(.bad(failure.words()))] + (failure.isWorthRetrying ? [] : load())
    }
}
