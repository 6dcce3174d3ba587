import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Metrics
import ShopModel
import Testing

@testable import StoreServer

/// What Prometheus reads, and who may.
@Suite struct MetricsTests {
    @Test func `Figures are written in the format of Prometheus`() {
        let registry = MetricsRegistry()
        Counter(label: "a_total", dimensions: [("route", "/x\"\\")], factory: registry)
            .increment(by: 3)
        Counter(label: "a_total", dimensions: [("route", "/y")], factory: registry).increment()
        let recorder = Recorder(label: "ms", aggregate: true, factory: registry)
        for value in [0.5, 3, 20_000] { recorder.record(value) }
        registry.observe("waiting") { 2.5 }
        registry.observe("waits_total", .counter) { 7 }
        let lines = PrometheusText(registry.samples).text.split(separator: "\n")
        #expect(lines.contains(#"a_total{route="/x\"\\"} 3"#))
        #expect(lines.contains(#"a_total{route="/y"} 1"#))
        #expect(lines.contains(#"ms_bucket{le="1.0"} 1"#))
        #expect(lines.contains(#"ms_bucket{le="5.0"} 2"#))
        #expect(lines.contains(#"ms_bucket{le="+Inf"} 3"#))
        #expect(lines.contains("ms_sum 20003.5"))
        #expect(lines.contains("waiting 2.5"))
        #expect(lines.contains("# TYPE waits_total counter"))
        #expect(lines.count { $0.hasPrefix("# TYPE a_total") } == 1)
    }

    @Test func `However many labels come, the series stay bounded`() {
        let registry = MetricsRegistry()
        for number in 0..<6_000 {
            Counter(label: "a_total", dimensions: [("n", "\(number)")], factory: registry)
                .increment()
        }
        #expect(registry.samples.count == 5_000)
    }

    @Test func `Requests are counted by route, whatever the path`() async throws {
        var store = try TestStore()
        store.configuration.metricsToken = Secret("0123456789abcdef0123")
        try await store.test { client in
            for path in ["/api/v1/watches/x", "/api/v1/watches/y", "/nothing", "/nothing/else"] {
                _ = try await client.send(.get, path)
            }
            let headers: HTTPFields = [.authorization: "Bearer 0123456789abcdef0123"]
            let answer = try await client.send(.get, "/metrics", headers: headers)
            let text = String(buffer: answer.body)
            for line in [
                #"http_requests_total{method="GET",route="/api/v1/watches/{watch_id}",status="404"} 2"#,
                #"http_requests_total{method="GET",route="NotFound",status="404"} 2"#,
                "orders_created_total 0", "orders_revenue_dollars_total 0",
                "# TYPE http_request_duration_ms histogram", "watches_low_stock_total ",
                "event_streams 0",
            ] {
                #expect(text.contains(line), "\(line)")
            }
        }
    }

    @Test(arguments: [nil, "Bearer wrong", "Bearer ", "0123456789abcdef0123"])
    func `Without the token nobody from elsewhere finds them`(_ header: String?) async throws {
        var store = try TestStore()
        store.configuration.metricsToken = Secret("0123456789abcdef0123")
        try await store.test { client in
            var headers = HTTPFields()
            headers[.authorization] = header
            let answer = try await client.send(.get, "/metrics", headers: headers)
            #expect(answer.status == .notFound)
        }
    }

    @Test func `This machine may read them, but not through a proxy`() async throws {
        let store = try TestStore()
        defer { withExtendedLifetime(store) {} }
        let application = try await buildApplication(
            store.configuration, logger: TestStore.silent)
        try await application.test(.live) { client in
            let direct = try await client.send(.get, "/metrics")
            #expect(direct.status == .ok)
            let forwarded = try await client.send(
                .get, "/metrics", headers: [.xForwardedFor: "192.0.2.1"])
            #expect(forwarded.status == .notFound)
        }
    }
}
