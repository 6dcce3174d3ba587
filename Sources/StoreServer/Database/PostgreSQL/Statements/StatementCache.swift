/// Which statements a connection has prepared, by their text and the types of their parameters.
///
/// A statement is prepared when it comes for the second time, so that one that comes once, as a
/// migration's do, costs one journey and takes no place. Of those that are prepared the one that was
/// used longest ago gives way.
struct StatementCache {
    /// How a statement is to be sent.
    enum Use: Equatable {
        /// By itself.
        case once
        /// After preparing it under a name, and after forgetting another one where there are many.
        case new(name: String, evicting: String?)
        /// By its name.
        case prepared(name: String)
    }

    private struct Key: Hashable {
        let sql: String
        let types: [UInt32]
    }

    private struct Entry {
        var name: String?
        var lastUse: Int
    }

    private let limit: Int
    private var entries: [Key: Entry] = [:]
    private var parameterCounts: [String: Int] = [:]
    private var uses = 0
    private var names = 0

    /// Keeps so many statements at most.
    init(limit: Int) {
        self.limit = limit
    }

    /// Tells how to send a statement, and counts that it is sent so.
    mutating func use(_ sql: String, types: [UInt32]) -> Use {
        uses += 1
        let key = Key(sql: sql, types: types)
        guard let entry = entries[key] else {
            let evicted = makeRoom()
            entries[key] = Entry(name: nil, lastUse: uses)
            // The place was a prepared statement's: then this one is prepared at once.
            guard let evicted else { return .once }
            return .new(name: name(key), evicting: evicted)
        }
        entries[key]?.lastUse = uses
        if let name = entry.name { return .prepared(name: name) }
        return .new(name: name(key), evicting: nil)
    }

    /// Returns how many parameters a statement names: the highest number behind a `$` outside of
    /// quotes.
    mutating func parameterCount(of sql: String) -> Int {
        if let count = parameterCounts[sql] { return count }
        if parameterCounts.count >= limit { parameterCounts.removeAll() }
        let count = Self.highestParameter(in: sql)
        parameterCounts[sql] = count
        return count
    }

    private mutating func name(_ key: Key) -> String {
        names += 1
        let name = "s\(names)"
        entries[key]?.name = name
        return name
    }

    private mutating func makeRoom() -> String? {
        guard entries.count >= limit,
            let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
        else { return nil }
        entries[oldest.key] = nil
        return oldest.value.name
    }

    private static func highestParameter(in sql: String) -> Int {
        var highest = 0
        var isQuoted = false
        var number: Int?
        for byte in sql.utf8 {
            if let digits = number, (0x30...0x39).contains(byte) {
                number = digits * 10 + Int(byte - 0x30)
                continue
            }
            highest = max(highest, number ?? 0)
            number = nil
            if byte == UInt8(ascii: "'") { isQuoted.toggle() }
            if byte == UInt8(ascii: "$"), !isQuoted { number = 0 }
        }
        return max(highest, number ?? 0)
    }
}
