extension Rect {
    /// Returns the rectangle without so many cells at each side; empty when too little is left.
    package func inset(
        left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0
    ) -> Rect {
        Rect(
            x: minX + left, y: minY + top,
            width: width - left - right, height: height - top - bottom)
    }

    /// Returns the rectangle without so many columns left and right and rows above and below.
    package func inset(x columns: Int = 0, y rows: Int = 0) -> Rect {
        inset(left: columns, top: rows, right: columns, bottom: rows)
    }

    /// Returns the row at an index counted from the top; empty when the rectangle has no such row.
    package func row(_ index: Int) -> Rect {
        Rect(x: minX, y: minY + index, width: width, height: 1).intersection(self)
    }

    /// Cuts off a left part of so many columns, and a gap of so many more between the parts.
    package func split(leftWidth: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
        let cut = min(max(0, leftWidth), width)
        return (inset(right: width - cut), inset(left: min(width, cut + gap)))
    }

    /// Cuts off a right part of so many columns, and a gap of so many more between the parts.
    package func split(rightWidth: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
        let cut = min(max(0, rightWidth), width)
        return (inset(right: min(width, cut + gap)), inset(left: width - cut))
    }

    /// Cuts off a top part of so many rows, and a gap of so many more between the parts.
    package func split(topHeight: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
        let cut = min(max(0, topHeight), height)
        return (inset(bottom: height - cut), inset(top: min(height, cut + gap)))
    }

    /// Cuts off a bottom part of so many rows, and a gap of so many more between the parts.
    package func split(bottomHeight: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
        let cut = min(max(0, bottomHeight), height)
        return (inset(bottom: min(height, cut + gap)), inset(top: height - cut))
    }

    /// Returns a rectangle of a size in the middle of this one, made smaller where it must be.
    package func centered(_ wanted: Size) -> Rect {
        let fitting = Size(width: min(width, wanted.width), height: min(height, wanted.height))
        return Rect(
            x: minX + (width - fitting.width) / 2, y: minY + (height - fitting.height) / 2,
            width: fitting.width, height: fitting.height)
    }
}
