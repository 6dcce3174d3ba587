import ShopModel

/// What the presenter's menu works with.
struct DemoControl: Sendable {
    /// What stands between the shop and the store.
    var network: StagedNetwork
    /// Changes what the store sells, as its manager.
    var desk: DemoDesk
    /// Reads the mails that the store has sent, newest first.
    var mails: @Sendable () throws(Failure) -> [SentMail]
    /// Puts a new store in the place of the one that there is.
    var reset: @Sendable () async throws(Failure) -> Void

    /// How somebody of a demo store logs in.
    static func login(_ name: String) -> LoginRequest {
        LoginRequest(email: "\(name)@watchshop.demo", password: "watchshop-demo")
    }
}
