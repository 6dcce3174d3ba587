/// What a server tells the others that share its database when the change log has grown.
struct ChangeNotification: Sendable {
    /// The channel that all servers listen on; channels are a database's own.
    static let channel = "watchshop_changes"

    /// Names this server among them, so that it does not hear itself.
    let sender: String

    /// The statement that tells them at the commit.
    var statement: String { "NOTIFY \(Self.channel), '\(sender)'" }
}
