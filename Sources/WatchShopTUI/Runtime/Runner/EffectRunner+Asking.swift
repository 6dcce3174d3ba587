import ShopClient

extension EffectRunner {
    /// One function of a store's client, of one argument.
    typealias Question<Argument, Value> =
        @Sendable (Argument) async throws(ShopClientError) -> Value

    /// Asks the store for something and posts the answer, in the message that is made of it.
    ///
    /// Nothing is posted where the work was stopped. What concerns everyone, such as that the store
    /// is not there or the session has ended, is posted besides.
    func answer<Argument, Value: Sendable>(
        _ question: KeyPath<ShopClient, Question<Argument, Value>>, _ argument: Argument,
        as message: (Result<Value, Failure>) -> AppMessage
    ) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client[keyPath: question](argument)
        }
        if let result { post(message(result)) }
    }

    /// Asks the store to do something that has no answer; the outer nil is for work that was
    /// stopped, the inner one for success.
    func outcome<Argument>(
        _ question: KeyPath<ShopClient, Question<Argument, Void>>, _ argument: Argument
    ) async -> Failure?? {
        let result: Result<Void, Failure>? = await ask { client async throws(ShopClientError) in
            try await client[keyPath: question](argument)
        }
        switch result {
        case nil: return nil
        case .success: return .some(nil)
        case .failure(let failure): return failure
        }
    }

    /// Asks the store for something; nil where the work was stopped.
    func ask<Value: Sendable>(
        _ question: (ShopClient) async throws(ShopClientError) -> Value
    ) async -> Result<Value, Failure>? {
        let client: ShopClient
        do throws(Failure) {
            client = try await store().client
        } catch {
            note(error)
            return .failure(error)
        }
        do throws(ShopClientError) {
            return .success(try await question(client))
        } catch {
            log.write("the store refused or failed: \(error)")
            guard let failure = Failure(error) else { return nil }
            note(failure)
            return .failure(failure)
        }
    }

    /// Tells the app what a failure says about the connection and the session.
    func note(_ failure: Failure) {
        switch failure {
        case .offline, .insecure, .badAddress: post(.connectionChanged(.offline))
        case .notLoggedIn: post(.sessionEnded)
        case .timedOut, .storeTrouble, .orderChanged, .refused, .notUnderstood, .disk: break
        }
    }
}
