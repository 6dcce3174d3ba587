/// Why the schema of a store cannot be brought up to date.
package enum MigrationError: Error, Equatable, Sendable {
    /// The store was written by a newer program, whose schema this one does not know.
    case storeIsNewer(version: Int64, newestKnown: Int64)
    /// A step was applied with other statements than it has now.
    case editedAfterwards(version: Int64, name: String)
}
