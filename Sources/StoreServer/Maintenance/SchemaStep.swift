/// A step of the schema that was applied.
package struct SchemaStep: Hashable, Sendable {
    /// Its place in the order.
    package let version: Int64
    /// What it brings.
    package let name: String
}
