/// What an import took and what it refused.
package struct TakeoverReport: Hashable, Sendable {
    /// A row with what is to be said of it.
    package struct Remark: Hashable, Sendable {
        /// The key of the row in the old store.
        package let row: String
        /// Why it was refused, or what was changed in it.
        package let words: String
    }

    /// The rows of one table.
    package struct Table: Hashable, Sendable {
        /// The name of the table.
        package let name: String
        /// How many rows are new here.
        package internal(set) var taken = 0
        /// How many were here already, and stayed as they are.
        package internal(set) var known = 0
        /// The rows that cannot be here, with the reason.
        package internal(set) var refused: [Remark] = []
        /// The rows that were taken otherwise than they were.
        package internal(set) var changed: [Remark] = []

        init(_ name: String) {
            self.name = name
        }

        mutating func refuse(_ row: String, _ words: String) {
            refused.append(Remark(row: row, words: words))
        }

        mutating func note(_ row: String, _ words: String) {
            changed.append(Remark(row: row, words: words))
        }
    }

    /// The tables in the order in which they were taken over.
    package internal(set) var tables: [Table] = []
}
