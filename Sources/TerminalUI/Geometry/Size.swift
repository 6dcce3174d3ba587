/// A width and a height in cells, neither below zero.
package struct Size: Hashable, Sendable {
    /// The number of columns.
    package let width: Int
    /// The number of rows.
    package let height: Int

    /// Creates a size; negative numbers count as zero.
    package init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The size that holds no cell.
    package static let zero = Size(width: 0, height: 0)

    /// Whether no cell fits in.
    package var isEmpty: Bool { width == 0 || height == 0 }

    /// The rectangle of this size at the top left corner.
    package var bounds: Rect { Rect(origin: .zero, size: self) }
}
