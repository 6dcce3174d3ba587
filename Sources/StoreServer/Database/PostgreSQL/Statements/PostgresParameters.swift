import CPostgres

/// The values of a statement as libpq takes them: texts, but bytes as they are.
struct PostgresParameters {
    /// The types of the values, by which PostgreSQL understands the statement as SQLite does; that
    /// of a null is left to the statement.
    let types: [Oid]
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// Encodes the values; throws ``DatabaseError/invalidText``.
    init(_ values: [SQLValue]) throws(DatabaseError) {
        types = values.map { PostgresType($0)?.rawValue ?? 0 }
        for value in values {
            switch value {
            case .text(let text):
                if text.utf8.contains(0) { throw .invalidText }
                append(text.utf8)
            case .int64(let number): append(String(number).utf8)
            case .double(let number): append(String(number).utf8)
            case .blob(let bytes): append(bytes, isBinary: true)
            case .null:
                offsets.append(nil)
                lengths.append(0)
                formats.append(0)
            }
        }
    }

    /// Calls a function with the arrays, which are good until it returns.
    func withPointers<Value>(
        _ body: (
            _ count: Int32, _ types: UnsafePointer<Oid>?,
            _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
            _ formats: UnsafePointer<Int32>?
        ) -> Value
    ) -> Value {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            let pointers = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return body(Int32(types.count), types, pointers, lengths, formats)
        }
    }

    private mutating func append(_ content: some Collection<UInt8>, isBinary: Bool = false) {
        offsets.append(bytes.count)
        lengths.append(Int32(content.count))
        formats.append(isBinary ? 1 : 0)
        bytes += content
        bytes.append(0)
    }
}
