import CPostgres
import Glibc

/// What PostgreSQL answered to a statement.
final class PostgresResult {
    /// A part of an error
    /// (https://www.postgresql.org/docs/15/libpq-exec.html#LIBPQ-PQRESULTERRORFIELD).
    enum Field: Unicode.Scalar {
        case sqlState = "C"
        case message = "M"
        case detail = "D"
        case table = "t"
        case column = "c"
        case constraint = "n"
    }

    private let handle: OpaquePointer

    /// Takes over a result of libpq.
    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    /// Whether the statement was carried out.
    var isSuccess: Bool {
        switch PQresultStatus(handle) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: true
        default: false
        }
    }

    /// How many rows the statement changed.
    var changedRows: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    /// Returns a part of the error.
    func field(_ field: Field) -> String? {
        PQresultErrorField(handle, Int32(field.rawValue.value)).map { String(cString: $0) }
    }

    /// Returns the rows.
    func rows() throws(DatabaseError) -> [Row] {
        let columns = 0..<PQnfields(handle)
        let layout = RowLayout(columns: columns.map { String(cString: PQfname(handle, $0)) })
        let types = columns.map { PostgresType(rawValue: PQftype(handle, $0)) }
        return (0..<PQntuples(handle)).map { row in
            Row(
                layout: layout,
                values: zip(columns, types).map { value(row: row, column: $0, type: $1) })
        }
    }

    /// Reads a value, which libpq gives as text that ends with a NUL.
    private func value(row: Int32, column: Int32, type: PostgresType?) -> SQLValue {
        guard PQgetisnull(handle, row, column) == 0,
            let start = PQgetvalue(handle, row, column)
        else { return .null }
        switch type {
        case .int8, .int4, .int2: return .int64(Int64(strtoll(start, nil, 10)))
        case .float8, .float4: return .double(strtod(start, nil))
        case .bool: return .int64(start.pointee == CChar(UInt8(ascii: "t")) ? 1 : 0)
        case .numeric:
            let text = String(cString: start)
            return Int64(text).map(SQLValue.int64) ?? .double(strtod(start, nil))
        case .bytea: return .blob(Self.bytes(start))
        case .text, nil:
            let length = Int(PQgetlength(handle, row, column))
            let bytes = UnsafeRawBufferPointer(start: start, count: length)
            return .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func bytes(_ text: UnsafeMutablePointer<CChar>) -> [UInt8] {
        var count = 0
        let decoded = text.withMemoryRebound(to: UInt8.self, capacity: 1) {
            PQunescapeBytea($0, &count)
        }
        defer { PQfreemem(decoded) }
        return Array(UnsafeBufferPointer(start: decoded, count: count))
    }
}
