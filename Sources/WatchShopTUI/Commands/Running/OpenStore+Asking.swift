import ShopClient

extension OpenStore {
    /// Asks the store for something about something.
    func ask<Argument, Value: Sendable>(
        _ question: KeyPath<ShopClient, EffectRunner.Question<Argument, Value>>,
        _ argument: Argument
    ) async throws(CommandFailure) -> Value {
        do throws(ShopClientError) {
            return try await client[keyPath: question](argument)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Asks the store for something.
    func ask<Value: Sendable>(
        _ question: KeyPath<ShopClient, @Sendable () async throws(ShopClientError) -> Value>
    ) async throws(CommandFailure) -> Value {
        do throws(ShopClientError) {
            return try await client[keyPath: question]()
        } catch {
            throw CommandFailure(error)
        }
    }
}
