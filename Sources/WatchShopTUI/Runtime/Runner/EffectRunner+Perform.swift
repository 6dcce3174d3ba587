extension EffectRunner {
    /// Does work and posts what came of it.
    func perform(_ work: Work) async {
        switch work {
        case .catalogue(let work): await perform(work)
        case .cart(let work): await perform(work)
        case .checkout(let work): await perform(work)
        case .orders(let work): await perform(work)
        case .outbox(let work): await perform(work)
        case .account(let work): await perform(work)
        case .demo(let work): await perform(work)
        case .synchronize: await keepSynchronized()
        case .stop: break
        }
    }
}
