import ShopModel

/// Takes over the watches.
struct OldWatches {
    let currency: Currency
    let time: Timestamp

    func take(_ rows: [Row], in transaction: Transaction) throws -> TakeoverReport.Table {
        var table = TakeoverReport.Table(OldTable.watches.name)
        var ids: Set<String> = []
        var codes: Set<String> = []
        for row in try transaction.query("SELECT watch_id, model_code FROM watches") {
            ids.insert(try row.get("watch_id"))
            codes.insert(try row.get("model_code"))
        }
        for row in rows {
            let key = try row.oldText("watch_id") ?? "?"
            do {
                guard let id = WatchID(text: key) else { throw OldRowRefusal("its id is no UUID") }
                guard !ids.contains(id.description) else {
                    table.known += 1
                    continue
                }
                let facts = try facts(of: row)
                guard codes.insert(facts.modelCode).inserted else {
                    throw OldRowRefusal("another watch has the model code \(facts.modelCode)")
                }
                try WatchRepository().insert(
                    facts, id: id, position: ids.count, at: time, in: transaction)
                ids.insert(id.description)
                try stock(id, by: row, in: transaction, &table)
                table.taken += 1
            } catch let refusal as OldRowRefusal {
                table.refuse(key, refusal.words)
            }
        }
        return table
    }

    private func stock(
        _ id: WatchID, by row: Row, in transaction: Transaction, _ table: inout TakeoverReport.Table
    ) throws {
        let text = try row.oldText("stock_quantity") ?? "0"
        let pieces = Int(text) ?? 0
        if pieces < 0 || Int(text) == nil {
            table.note(id.description, "its stock was \(text), and is 0 now: count it")
        }
        try StockLedger().stock(id, with: max(0, pieces), at: time, in: transaction)
    }

    private func facts(of row: Row) throws -> WatchFacts {
        guard let name = try row.oldText("watch_name") else {
            throw OldRowRefusal("it has no name")
        }
        guard let code = try row.oldText("model_code") else {
            throw OldRowRefusal("it has no model code")
        }
        let category = WatchCategory(
            rawValue: (try row.oldText("category") ?? "classic").lowercased())
        guard WatchCategory.known.contains(category) else {
            throw OldRowRefusal("there is no category \(category.rawValue)")
        }
        let brand = try row.oldText("brand") ?? ""
        return WatchFacts(
            modelCode: code, ean: nil, name: name, brand: brand,
            collection: try row.oldText("collection") ?? brand, category: category,
            description: try row.oldText("description") ?? "", price: try price(of: row),
            priceBasis: "shop", source: "", specs: WatchSpecs())
    }

    private func price(of row: Row) throws -> Money {
        guard let text = try row.oldText("price"),
            case .success(let price) = Result(catching: {
                try DecimalText(text).money(in: currency)
            }), price.minorUnits > 0
        else {
            throw OldRowRefusal(
                "its price \(try row.oldText("price") ?? "is missing") is no amount")
        }
        return price
    }
}
