import Metrics
import Synchronization

/// How many values were how large; a timer's are milliseconds.
final class HistogramSeries: MetricSeries, RecorderHandler, TimerHandler {
    private struct State {
        var counts = [Int](repeating: 0, count: HistogramSeries.bounds.count + 1)
        var sum = 0.0
    }

    /// The upper bounds of the buckets, without the one that holds the rest.
    static let bounds: [Double] = [
        1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000,
    ]
    private let state = Mutex(State())

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let bucket = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000) }

    func samples(of name: SeriesName) -> [MetricSample] {
        let state = state.withLock { $0 }
        var total = 0
        var samples = zip(state.counts, Self.bounds.map { "\($0)" } + ["+Inf"]).map {
            count, bound in
            total += count
            return MetricSample(
                name, .histogram, Double(total), suffix: "_bucket", bound: bound)
        }
        samples.append(MetricSample(name, .histogram, state.sum, suffix: "_sum"))
        samples.append(MetricSample(name, .histogram, Double(total), suffix: "_count"))
        return samples
    }
}
