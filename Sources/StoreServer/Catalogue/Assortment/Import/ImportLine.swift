import ShopModel

/// What a line of a table would make of its watch.
struct ImportLine: Sendable {
    /// The line's number in the table.
    let number: Int
    /// The watch as it is.
    let current: AdminWatch
    /// The facts that it would have.
    private(set) var facts: WatchFacts
    /// How many would be on hand.
    private(set) var stock: Int
    /// Its place in the store's order.
    private(set) var position: Int
    /// What differs.
    private(set) var changes: [ImportReport.Change] = []
    /// What is wrong.
    private(set) var errors: [ImportReport.LineError] = []

    /// Reads the line.
    init(_ line: CSVReader.Line, of watch: AdminWatch) {
        number = line.number
        current = watch
        facts = WatchFacts(watch)
        stock = watch.onHand
        position = watch.watch.position
        for column in ImportColumn.allCases {
            guard let text = line[column.rawValue] else { continue }
            guard let fault = set(column, text) else {
                note(column, text)
                continue
            }
            errors.append(
                ImportReport.LineError(
                    line: number, column: column.rawValue, detail: fault))
        }
    }

    /// Sets a value; returns what is wrong with it.
    private mutating func set(_ column: ImportColumn, _ text: String) -> String? {
        switch column {
        case .name: set(\.name, text, upTo: 200)
        case .brand: set(\.brand, text, upTo: 100)
        case .collection: set(\.collection, text, upTo: 100)
        case .description: set(\.description, text, upTo: 5_000)
        case .category: setCategory(text)
        case .ean: setArticleNumber(text)
        case .price: setPrice(text)
        case .stock: setStock(text)
        case .position: setPosition(text)
        }
    }

    private mutating func set(
        _ fact: WritableKeyPath<WatchFacts, String>, _ text: String, upTo length: Int
    ) -> String? {
        let errors = FieldTable([.required("value", .text(1...length))])
            .errors(in: .object([JSONValue.Member(key: "value", value: .string(text))]))
        if let error = errors.first { return error.detail }
        facts[keyPath: fact] = text
        return nil
    }

    private mutating func setCategory(_ text: String) -> String? {
        let category = WatchCategory(rawValue: text)
        guard WatchCategory.known.contains(category) else {
            let words = WatchCategory.known.map(\.rawValue).joined(separator: ", ")
            return "must be one of \(words)"
        }
        facts.category = category
        return nil
    }

    private mutating func setArticleNumber(_ text: String) -> String? {
        guard ArticleNumber.isValid(text) else { return ArticleNumber.requirement }
        facts.ean = text
        return nil
    }

    private mutating func setPrice(_ text: String) -> String? {
        switch WatchFacts.price(DecimalText(text), in: facts.price.currency) {
        case .success(let price):
            facts.price = price
            return nil
        case .failure(let fault): return fault.requirement
        }
    }

    private mutating func setStock(_ text: String) -> String? {
        guard let number = Int(text), (0...1_000_000).contains(number) else {
            return "must be a whole number from 0 to 1000000"
        }
        guard number >= current.reserved else {
            return "must not be below the \(current.reserved) that are reserved for orders"
        }
        stock = number
        return nil
    }

    private mutating func setPosition(_ text: String) -> String? {
        guard let number = Int(text), (-1_000_000_000...1_000_000_000).contains(number) else {
            return "must be a whole number"
        }
        position = number
        return nil
    }

    /// Notes a value that differs from what the watch has; `5` and `5.00` are one price.
    private mutating func note(_ column: ImportColumn, _ text: String) {
        let before = column.value(of: current)
        let after = column == .price ? facts.price.decimalText : text
        guard before != after else { return }
        changes.append(
            ImportReport.Change(
                line: number, watchID: current.watch.id, modelCode: current.watch.modelCode,
                column: column.rawValue, before: before, after: after))
    }
}
