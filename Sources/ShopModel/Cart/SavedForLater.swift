/// What a shopper has put aside outside the cart: at most one line a watch, the newest first.
package struct SavedForLater: Hashable, Sendable, Codable {
    /// The lines, the newest first.
    package private(set) var lines: [CartLine]

    /// Makes a list; of two lines for one watch the first is kept.
    package init(lines: [CartLine] = []) {
        self.lines = []
        for line in lines.reversed() { keep(line) }
    }

    /// Whether nothing was put aside.
    package var isEmpty: Bool { lines.isEmpty }

    /// Whether a watch was put aside.
    package func contains(_ watch: WatchID) -> Bool {
        lines.contains { $0.watchID == watch }
    }

    /// Puts pieces aside, in front; a line that the watch has already gives way.
    package mutating func keep(_ line: CartLine) {
        guard line.quantity > 0 else { return }
        forget(line.watchID)
        lines.insert(line, at: 0)
    }

    /// Takes a watch out.
    package mutating func forget(_ watch: WatchID) {
        lines.removeAll { $0.watchID == watch }
    }
}
