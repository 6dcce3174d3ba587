/// What one line of figures is of: a name, and labels with their values.
struct SeriesName: Hashable, Sendable {
    let label: String
    let dimensions: [Dimension]

    struct Dimension: Hashable, Sendable {
        let name: String
        let value: String
    }

    init(_ label: String, _ dimensions: [(String, String)] = []) {
        self.label = label
        self.dimensions = dimensions.map(Dimension.init)
    }
}
