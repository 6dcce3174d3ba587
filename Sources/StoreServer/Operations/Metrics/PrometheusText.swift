/// Samples in the text format of Prometheus, version 0.0.4.
struct PrometheusText {
    /// The document.
    let text: String

    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// Writes samples, all of one name together as the format asks.
    init(_ samples: [MetricSample]) {
        let byLabel = Dictionary(grouping: samples, by: \.name.label)
        text = byLabel.sorted { $0.key < $1.key }.map { label, samples in
            let kind = samples[0].kind.rawValue
            let lines = Dictionary(grouping: samples, by: \.name)
                .map { Self.lines(of: $0.value) }.sorted()
            return "# TYPE \(label) \(kind)\n" + lines.joined()
        }.joined()
    }

    /// The lines of one series, in the order that its buckets have.
    private static func lines(of samples: [MetricSample]) -> String {
        samples.map { sample in
            var labels = sample.name.dimensions.map { ($0.name, $0.value) }
            if let bound = sample.bound { labels.append(("le", bound)) }
            let list = labels.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: ",")
            let name = sample.name.label + sample.suffix + (list.isEmpty ? "" : "{\(list)}")
            return "\(name) \(number(sample.value))\n"
        }.joined()
    }

    private static func number(_ value: Double) -> String {
        let isWhole = value.rounded() == value && abs(value) < 1e15
        return isWhole ? String(Int64(value)) : "\(value)"
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
    }
}
