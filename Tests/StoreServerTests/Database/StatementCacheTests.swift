import Testing

@testable import StoreServer

@Suite struct StatementCacheTests {
    @Test func `A statement is prepared when it comes again, and then has its name`() {
        var cache = StatementCache(limit: 8)
        #expect(cache.use("SELECT 1", types: []) == .once)
        #expect(cache.use("SELECT 1", types: []) == .new(name: "s1", evicting: nil))
        #expect(cache.use("SELECT 1", types: []) == .prepared(name: "s1"))
    }

    @Test func `The same text with other types is another statement`() {
        var cache = StatementCache(limit: 8)
        _ = cache.use("SELECT $1", types: [25])
        _ = cache.use("SELECT $1", types: [25])
        #expect(cache.use("SELECT $1", types: [20]) == .once)
        #expect(cache.use("SELECT $1", types: [25]) == .prepared(name: "s1"))
    }

    @Test func `The one that was used longest ago gives way`() {
        var cache = StatementCache(limit: 2)
        for sql in ["a", "a", "b", "b", "a"] { _ = cache.use(sql, types: []) }
        #expect(cache.use("c", types: []) == .new(name: "s3", evicting: "s2"))
        #expect(cache.use("a", types: []) == .prepared(name: "s1"))
        #expect(cache.use("b", types: []) == .new(name: "s4", evicting: "s3"))
    }

    @Test(arguments: [
        ("SELECT 1", 0), ("SELECT $1", 1), ("SELECT $2, $1, $2", 2), ("SELECT $12", 12),
        ("SELECT '$3', $1", 1), ("SELECT 'it''s $4', $2", 2), ("AS $$ BEGIN END $$", 0),
    ])
    func `The parameters of a statement are counted`(sql: String, count: Int) {
        var cache = StatementCache(limit: 8)
        #expect(cache.parameterCount(of: sql) == count)
        #expect(cache.parameterCount(of: sql) == count)
    }
}
