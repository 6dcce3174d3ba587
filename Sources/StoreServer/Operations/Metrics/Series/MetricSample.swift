/// One figure of a series at one moment.
struct MetricSample: Sendable {
    enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    let name: SeriesName
    let kind: Kind
    /// What follows the name: `_bucket`, `_sum` or `_count` of a histogram.
    let suffix: String
    /// The label that a bucket has besides.
    let bound: String?
    let value: Double

    init(
        _ name: SeriesName, _ kind: Kind, _ value: Double, suffix: String = "",
        bound: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.value = value
        self.suffix = suffix
        self.bound = bound
    }
}
