/// Where the fields of a form stand in a space of some size.
struct FormLayout {
    /// The columns before the labels, where the caret of the focused field stands.
    static let markWidth = 2
    /// The columns that labels may take.
    let labelWidth: Int
    /// The rows that a label takes above its field: none where it stands beside it.
    let labelRows: Int
    /// The column of the fields.
    let fieldX: Int
    /// The columns of the fields.
    let fieldWidth: Int
    /// The first row of each field, label included.
    let tops: [Int]
    /// The rows of the whole form.
    let height: Int
    /// The rows that are scrolled out above, so that the focused field is in sight.
    let offset: Int

    init<ID>(_ form: Form<ID>, in size: Size) {
        let longest = form.fields.map(\.label.width).max() ?? 0
        let isStacked = size.width < Self.markWidth + longest + 2 + 20
        labelRows = isStacked ? 1 : 0
        labelWidth = isStacked ? max(0, size.width - Self.markWidth) : longest
        fieldX = Self.markWidth + (isStacked ? 0 : longest + 2)
        fieldWidth = min(max(0, size.width - fieldX), 60)

        let labelRows = labelRows
        let rows = form.fields.map { entry in
            1 + labelRows + (entry.message == nil && entry.note == nil ? 0 : 1)
        }
        let loose = rows.reduce(0, +) + max(0, rows.count - 1)
        let gap = loose <= size.height ? 1 : 0
        var top = 0
        tops = rows.map { rows in
            defer { top += rows + gap }
            return top
        }
        height = max(0, top - gap)
        guard let focused = form.focusedIndex, height > size.height else {
            offset = 0
            return
        }
        let row = tops[focused] + labelRows
        offset = min(max(0, row - size.height / 2), height - size.height)
    }
}
