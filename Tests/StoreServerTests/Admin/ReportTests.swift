import HTTPTypes
import HummingbirdTesting
import NIOCore
import ShopModel
import Testing

@testable import StoreServer

/// What was sold and given back, by day and by watch.
@Suite struct ReportTests {
    /// Two days after the clock's first: 17 January 2027.
    private static let third = Timestamp(milliseconds: 1_800_172_800_000)

    @Test func `A day holds what came and what went on it`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let buyer = try await shop.register()
            let first = try await shop.order(shop.watch(), quantity: 2, by: buyer)
            let second = try await shop.order(shop.watch(1), by: buyer)
            _ = try await shop.order(shop.watch(2), by: buyer)
            let start = shop.clock.now()
            try await shop.take(first, at: start)
            try await shop.take(second, at: Self.third)
            try await shop.giveBack(1_000, of: first, at: Self.third)
            try await shop.giveBack(7_777, of: first, status: "failed", at: Self.third)
            try await shop.giveBack(8_888, of: first, status: "requested", at: Self.third)

            let report = try await shop.read(
                .salesReport, [("from", "2027-01-15"), ("to", "2027-01-17")], by: admin
            ).json(SalesReport.self)
            #expect(report.days.map(\.day) == ["2027-01-15", "2027-01-17"])
            #expect(report.days.map(\.figures.orders) == [1, 1])
            #expect(
                report.days.map(\.figures.sales.text)
                    == [first.total.decimalText, second.total.decimalText])
            #expect(report.days.map(\.figures.refunds.text) == ["0.00", "10.00"])
            #expect(report.totals.tax.text == (try first.tax.adding(second.tax)).decimalText)
            #expect(
                report.totals.shipping.text
                    == (try first.shipping.adding(second.shipping)).decimalText)
            #expect(report.watches.map(\.quantity) == [2, 1])
            #expect(report.watches.first?.sales.text == first.lines.first?.subtotal.decimalText)

            let other = try await shop.read(
                .salesReport, [("from", "2027-01-16"), ("to", "2027-01-16")], by: admin
            ).json(SalesReport.self)
            #expect(other.days.isEmpty)
            #expect(other.totals.revenue.text == "0.00")
        }
    }

    @Test func `An order that was paid twice is one sale with two payments`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let order = try await shop.order(shop.watch(), by: shop.register())
            try await shop.take(order, key: "1", at: shop.clock.now())
            try await shop.take(order, key: "2", at: shop.clock.now())
            let report = try await shop.read(
                .salesReport, [("from", "2027-01-15"), ("to", "2027-01-15")], by: admin
            ).json(SalesReport.self)
            #expect(report.totals.orders == 1)
            #expect(report.totals.sales.text == (try order.total.multiplied(by: 2)).decimalText)
            #expect(report.totals.tax.text == order.tax.decimalText)
            #expect(report.watches.map(\.quantity) == [1])
        }
    }

    @Test(arguments: [("day", "day,orders,"), ("watch", "watch_id,model_code,")])
    func `Whoever asks for CSV gets a table`(by: String, header: String) async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let order = try await shop.order(shop.watch(), by: shop.register())
            try await shop.take(order, at: shop.clock.now())
            let answer = try await shop.read(
                .salesReport, [("by", by)], accept: "text/html;q=0.1, text/csv; charset=utf-8",
                by: admin)
            #expect(answer.headers[.contentType]?.hasPrefix("text/csv") == true)
            let lines = String(buffer: answer.body).split(separator: "\r\n")
            #expect(lines.count == 2)
            #expect(lines[0].hasPrefix(header))
            #expect(lines[1].hasSuffix(",USD"))
        }
    }

    @Test(arguments: [
        ([("from", "2027-02-30")], "?from"), ([("to", "today")], "?to"),
        ([("from", "2027-01-16"), ("to", "2027-01-15")], "?from"),
        ([("from", "1990-01-01")], "?from"), ([("by", "hour")], "?by"), ([("x", "1")], "?x"),
    ])
    func `A wrong time is named`(query: [(String, String)], pointer: String) async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let answer = Answer(try await shop.read(.salesReport, query, by: admin))
            #expect(answer.problem?.errors?.map(\.pointer) == [pointer])
        }
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("=1+1", "'=1+1"), ("-5.00", "'-5.00"), ("@x,", "\"'@x,\""), ("", ""),
    ])
    func `A field of a table cannot become another, nor a formula`(
        text: String, field: String
    ) {
        var table = CSVTable(columns: ["h"])
        table.append([.text(text), .plain("-5.00")])
        #expect(table.text == "h\r\n\(field),-5.00\r\n")
    }
}
