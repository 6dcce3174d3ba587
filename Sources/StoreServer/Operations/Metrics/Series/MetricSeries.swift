/// Something that is counted or measured.
protocol MetricSeries: Sendable {
    /// Its figures at this moment.
    func samples(of name: SeriesName) -> [MetricSample]
}
