import HTTPTypes
import Hummingbird
import ShopModel

/// Answers the route of reports: JSON, or one table of it as CSV where the client wants that.
struct ReportController: Sendable {
    private static let standardDays: Int64 = 30

    private let reports: ReportService
    private let now: @Sendable () -> Timestamp

    init(reports: ReportService, now: @escaping @Sendable () -> Timestamp) {
        self.reports = reports
        self.now = now
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.salesReport, report)
    }

    @Sendable private func report(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let today = UTCDay(of: now())
        let to = query.day("to") ?? today
        let from = query.day("from") ?? to.advanced(by: 1 - Self.standardDays)
        let table = query.text("by").flatMap(SalesReport.Table.init(rawValue:))
        if query.text("by") != nil, table == nil { query.note("by", "must be day or watch") }
        if from > to { query.note("from", "must not be after to") }
        if to.number - from.number >= ReportService.maximumDays {
            query.note("from", "must be at most \(ReportService.maximumDays) days before to")
        }
        try query.finish()
        let report = try await reports.report(from: from, to: to)
        guard request.asksForCSV else {
            var response = try Response.json(report)
            response.headers[.vary] = "Accept"
            return response
        }
        return .csv(
            report.table(by: table ?? .day), name: "sales-\(report.from)-\(report.to)")
    }
}

extension QueryParameters {
    /// Returns a day in UTC; nil where it is absent, or wrong and now noted.
    mutating func day(_ name: String) -> UTCDay? {
        guard let text = text(name) else { return nil }
        guard let day = UTCDay(text: text) else {
            note(name, "must be a day: 2026-11-24")
            return nil
        }
        return day
    }
}
