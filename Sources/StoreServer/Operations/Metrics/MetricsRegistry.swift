import Metrics
import Synchronization

/// All that a store counts and measures, through the interface of swift-metrics, as the text that
/// Prometheus reads.
///
/// Each store has one of its own, so that tests beside one another do not count for each other.
final class MetricsRegistry: MetricsFactory, Sendable {
    private struct Observation {
        let kind: MetricSample.Kind
        let read: @Sendable () -> Double
    }

    private struct State {
        var series: [SeriesName: any MetricSeries] = [:]
        var observed: [SeriesName: Observation] = [:]
    }

    /// The most series that are kept.
    ///
    /// Their labels are route templates and the like, so that there
    /// are fewer; whatever comes beyond is not counted.
    private static let capacity = 5_000
    private let state = Mutex(State())

    /// Reads a gauge, or a number that only grows, whenever the metrics are asked for; its name then
    /// belongs to it.
    func observe(
        _ label: String, _ kind: MetricSample.Kind = .gauge,
        read: @escaping @Sendable () -> Double
    ) {
        let observation = Observation(kind: kind, read: read)
        state.withLock { $0.observed[SeriesName(label)] = observation }
    }

    /// Everything as samples, in no order.
    var samples: [MetricSample] {
        let (series, observed) = state.withLock { ($0.series, $0.observed) }
        return series.flatMap { name, series in series.samples(of: name) }
            + observed.map { name, observation in
                MetricSample(name, observation.kind, observation.read())
            }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions) { CounterSeries() }
    }

    func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(label, dimensions) { CounterSeries() }
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions) { GaugeSeries() }
    }

    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        aggregate
            ? series(label, dimensions) { HistogramSeries() } as any RecorderHandler
            : series(label, dimensions) { GaugeSeries() }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions) { HistogramSeries() }
    }

    // A series lives as long as its store: a counter that is let go of keeps its count.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    /// Returns the series of a name; a name that is another kind's already gets one that nobody
    /// reads.
    private func series<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], _ make: () -> Series
    ) -> Series {
        let name = SeriesName(label, dimensions)
        return state.withLock { state in
            if let known = state.series[name] { return known as? Series ?? make() }
            let fresh = make()
            if state.series.count < Self.capacity { state.series[name] = fresh }
            return fresh
        }
    }
}
