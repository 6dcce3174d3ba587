/// Which store this is, and which life of its change log.
package struct StoreIdentity: Hashable, Sendable {
    /// Names the store for ever.
    package let storeID: String
    /// Names the life of the change log; a restored backup begins a new one.
    package let epoch: String
}
