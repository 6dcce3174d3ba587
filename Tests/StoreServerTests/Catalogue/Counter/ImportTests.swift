import HTTPTypes
import ShopModel
import Testing

@testable import StoreServer

@Suite struct ImportTests {
    private let path = Route.importWatches.path()

    @Test func `A table is previewed and then taken, all of it`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let (one, two) = (try await shop.watch(0), try await shop.watch(1))
            let table = """
                model_code,price,stock,position
                \(one.modelCode),699,7,
                \(two.modelCode),\(two.price.decimalText),,90

                """
            let preview: ImportReport = try await shop.send(
                table: table, to: path + "?dry_run=1", by: admin
            ).decode()
            #expect(preview.isDryRun && preview.lines == 2 && preview.errors.isEmpty)
            #expect(
                preview.changes.map { [$0.column, $0.before, $0.after] } == [
                    ["price", "650.00", "699.00"], ["stock", "42", "7"], ["position", "1", "90"],
                ])
            #expect(try await shop.watch() == one)
            let report: ImportReport = try await shop.send(table: table, to: path, by: admin)
                .decode()
            #expect(!report.isDryRun && report.changes == preview.changes)
            let after = try await shop.watch()
            #expect(after.price.minorUnits == 69_900 && after.stockQuantity == 7)
            let last: [Watch] = try await shop.get("/api/v1/watches")
            #expect(last.last?.id == two.id)
            #expect(try await shop.audit().map(\.action) == ["watch.import", "watch.import"])
            try await shop.expectBalancedBooks()
        }
    }

    @Test func `Every wrong line is named and nothing is taken`() async throws {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            let table = """
                model_code,price,stock,category
                \(watch.modelCode),abc,-1,cuckoo
                T000,1,1,sport
                ,1,1,sport
                \(watch.modelCode),1,1,sport

                """
            let places = [
                (2, "category"), (2, "price"), (2, "stock"), (3, "model_code"), (4, "model_code"),
                (5, "model_code"),
            ]
            let preview: ImportReport = try await shop.send(
                table: table, to: path + "?dry_run=1", by: admin
            ).decode()
            let wrong = preview.errors.map { ($0.line, $0.column ?? "") }
            #expect(wrong.elementsEqual(places) { $0 == $1 })
            let answer = try await shop.send(table: table, to: path, by: admin)
            #expect(
                answer.problem?.errors?.map(\.pointer)
                    == places.map { "#/lines/\($0.0)/\($0.1)" })
            #expect(try await shop.watch() == watch)
            let head = try await shop.send(table: "price,colour\n1,red\n", to: path, by: admin)
            #expect(
                head.problem?.errors?.map(\.pointer) == [
                    "#/lines/1/colour", "#/lines/1/model_code",
                ])
        }
    }

    @Test func `The table that the store gives changes nothing when it is sent back`()
        async throws
    {
        try await TestShop.run { shop in
            let admin = try await shop.worker(.admin)
            let watch = try await shop.watch()
            _ = try await shop.send(
                .updateWatch, watch.id.description, token: admin.token,
                body: #"{"watch_name":"=HYPERLINK(\"http://x\")","description":"one, \"two\""}"#)
            let table = try await shop.send(
                .get, Route.adminWatches.path(), by: admin, headers: [.accept: "text/csv"])
            let text = String(decoding: table.body, as: UTF8.self)
            #expect(text.contains(#","'=HYPERLINK(""http://x"")","#))
            #expect(table.headers[.contentDisposition] == "attachment; filename=\"watches.csv\"")
            let report: ImportReport = try await shop.send(table: text, to: path, by: admin)
                .decode()
            #expect(report.lines == 28 && report.changes.isEmpty && report.errors.isEmpty)
        }
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "'x", "＝1"])
    func `A text that a spreadsheet would compute is written as text`(_ text: String) throws {
        var table = CSVTable(columns: ["a", "b"])
        table.append([.text(text), .number(-1)])
        #expect(table.text.contains("'" + text))
        #expect(table.text.hasSuffix(",-1\r\n"))
    }
}
