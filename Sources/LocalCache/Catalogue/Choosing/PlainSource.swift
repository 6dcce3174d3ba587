import GRDB

/// Where the watches of a search are read from in the store's own order.
struct PlainSource {
    /// What follows `FROM` to count them.
    let counted: String
    /// What follows `FROM` to read them.
    let read: String
    /// The arguments of both.
    let arguments: StatementArguments

    /// Chooses by what was searched; nil for every watch.
    init(_ words: SearchWords?) {
        guard let words else {
            counted = "watches"
            read = "watches ORDER BY row"
            arguments = []
            return
        }
        guard words.isPattern else {
            let condition = words.condition
            counted = "watches WHERE \(condition.sql)"
            read = "watches WHERE \(condition.sql) ORDER BY row"
            arguments = condition.arguments
            return
        }
        counted = "watch_words WHERE watch_words MATCH ?"
        read = """
            watch_words JOIN watches ON watches.row = watch_words.rowid
            WHERE watch_words MATCH ? ORDER BY watch_words.rowid
            """
        arguments = [words.pattern]
    }
}
