import ServiceLifecycle

/// Ends checkout sessions when their time is over, though nobody asks for them.
struct SessionClock: Service {
    private static let pause: Duration = .seconds(5)

    let account: SandboxAccount

    /// Looks now and then, until the service is shut down.
    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await account.expireOverdueSessions()
                do {
                    try await Task.sleep(for: Self.pause)
                } catch {
                    return
                }
            }
        }
    }
}
