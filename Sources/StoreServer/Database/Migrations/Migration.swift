import Crypto
import FoundationEssentials

/// One step of the schema, applied once and never edited after a release.
struct Migration: Sendable {
    /// Its place in the order, counted up from 1.
    let version: Int64
    /// What it brings, for the log.
    let name: String
    /// Its statements for a database, one at a time and in order.
    let statements: @Sendable (Dialect) -> [String]

    /// Describes a step.
    init(
        version: Int64, name: String, statements: @escaping @Sendable (Dialect) -> [String]
    ) {
        self.version = version
        self.name = name
        self.statements = statements
    }

    /// The SHA-256 of the statements in hexadecimal, which tells whether a step was edited later.
    func checksum(for dialect: Dialect) -> String {
        let text = statements(dialect).joined(separator: ";\n")
        return SHA256.hash(data: Data(text.utf8)).hexadecimal
    }
}
