/// What went wrong in the database, in the same words for every database.
package enum DatabaseError: Error, Equatable, Sendable {
    /// A row with the same values in these columns of the table exists.
    case uniqueViolation(table: String, columns: [String])
    /// A named check of the schema refused the row.
    case checkViolation(constraint: String)
    /// A column that needs a value got none.
    case notNullViolation(table: String, column: String)
    /// The row refers to one that is not there, or is referred to.
    case foreignKeyViolation
    /// Another transaction was in the way for longer than the busy timeout; trying again may help.
    case busy
    /// There is no room left on the disk.
    case full
    /// The disk failed to read or write.
    case ioFailure
    /// The file or the folder may not be written.
    case readOnly
    /// The file is no database, or a damaged one.
    case corrupt
    /// The file cannot be opened.
    case cannotOpen
    /// The database server cannot be reached, or the connection to it broke; the reason is for the
    /// log.
    case unreachable(reason: String)
    /// The database server is not one that a store can be kept in.
    case unsuitable(reason: String)
    /// The connection broke between the commit and its answer: everything was done, or nothing.
    case outcomeUnknown
    /// The result has no column of this name.
    case missingColumn(String)
    /// The column holds a value of another type, a null included.
    case typeMismatch(column: String, expected: String, found: String)
    /// The statement names other parameters than it was given.
    case parameterMismatch(expected: Int, given: Int)
    /// A text has a NUL character, which PostgreSQL refuses and SQLite cuts the text at.
    case invalidText
    /// Anything else, with the database's own code and words, which are for the log only.
    case other(code: Int, message: String)
}
