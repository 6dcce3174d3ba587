/// What a server tells the others that share its database when the change log has grown.
struct ChangeNotification: Hashable, Sendable {
    /// The channel that all servers listen on; channels are a database's own.
    static let channel = "watchshop_changes"
    private static let mark = " catalogue"

    /// Names the server among them, so that it does not hear itself.
    let sender: String
    /// Whether what anyone may read of the catalogue is another.
    let isOfCatalogue: Bool

    /// Makes what is told of a commit; nil where there is nothing to tell.
    init?(sender: String, news: CommitNews) {
        guard news.contains(.changes) else { return nil }
        self.sender = sender
        isOfCatalogue = news.contains(.catalogue)
    }

    /// Reads what another server has told.
    init(payload: String) {
        isOfCatalogue = payload.hasSuffix(Self.mark)
        sender = isOfCatalogue ? String(payload.dropLast(Self.mark.count)) : payload
    }

    /// The statement that tells them at the commit.
    var statement: String {
        "NOTIFY \(Self.channel), '\(sender)\(isOfCatalogue ? Self.mark : "")'"
    }

    /// What has happened, as this server's own commits say it.
    var news: CommitNews { isOfCatalogue ? [.changes, .catalogue] : .changes }
}
