/// What a commit brings that others wait for.
struct CommitNews: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// The change log has grown.
    static let changes = CommitNews(rawValue: 1)
    /// What anyone may read of the catalogue is another.
    static let catalogue = CommitNews(rawValue: 2)
    /// There are jobs to do.
    static let jobs = CommitNews(rawValue: 4)
}

extension Database {
    /// Raises the signals of what a commit has brought.
    func tell(_ news: CommitNews) {
        if news.contains(.changes) { changes.raise() }
        if news.contains(.catalogue) { catalogue.raise() }
        if news.contains(.jobs) { jobs.raise() }
    }
}
