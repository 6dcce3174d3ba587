/// A bell that ends the wait of a terminal's loop; any thread may ring it.
package protocol WakeUp: Sendable {
    /// Makes the current wait return, or the next one where none is under way.
    func ring()
}
