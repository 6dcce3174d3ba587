import ShopClient

extension EffectRunner {
    /// Does work and posts what came of it.
    func perform(_ work: Work) async {
        switch work {
        case .loadWindow(let request, let generation):
            post(.shop(.windowLoaded(await window(request), generation)))
        case .locateWatch(let id, let generation):
            post(.shop(.windowLoaded(await window(around: id), generation)))
        case .drawPicture(let request):
            await drawPicture(request)
        case .loadCartWatches(let ids, let generation):
            post(.cart(.watchesLoaded(await watches(ids), generation)))
        case .synchronize:
            await keepSynchronized()
        case .saveCart(let cart, let customer):
            await save(cart, of: customer)
        case .makeOrderID(let generation):
            post(.checkout(.orderIDMade(newOrderID(), generation)))
        case .quote(let request, let generation):
            await answer(\.quote, request) { .checkout(.quoted($0, generation)) }
        case .placeOrder(let request, let generation):
            await answer(\.placeOrder, request) { .checkout(.placed($0, generation)) }
        case .loadPayableOrder(let id, let generation):
            await answer(\.order, id) { .checkout(.placed($0, generation)) }
        case .confirmPayment(let id, let method, let generation):
            await confirmPayment(id, method: method, generation)
        case .followPayment(let id, let generation):
            await followPayment(id, generation)
        case .loadOrders(let generation):
            await loadOrders(generation)
        case .loadOrder(let id, let generation):
            await loadOrder(id, generation)
        case .cancelOrder(let id, let generation):
            await answer(\.cancelOrder, id) { .orders(.orderCancelled($0, generation)) }
        case .logIn(let request, let generation):
            await enter(\.login, request, generation)
        case .register(let request, let generation):
            await enter(\.register, request, generation)
        case .logOut:
            await logOut()
        case .loadLastAddress(let generation):
            post(.checkout(.addressLoaded(await lastAddress(), generation)))
        case .saveLastAddress(let address):
            await save(address)
        case .stop:
            break
        }
    }
}
