import ShopModel

extension WatchFacts {
    /// Takes the facts of a new watch; throws ``Problem`` with everything that is wrong.
    ///
    /// The fields that a new watch must have were checked by ``WatchRequest/creationFields``.
    init(new request: WatchRequest, currency: Currency) throws(Problem) {
        self.init(
            modelCode: "", ean: nil, name: "", brand: "", collection: request.brand ?? "",
            category: WatchCategory(rawValue: ""), description: "", price: .zero(currency),
            priceBasis: "set by the store", source: "", specs: WatchSpecs())
        try apply(request)
    }

    /// Takes what a request says over; throws ``Problem`` with everything that is wrong.
    mutating func apply(_ request: WatchRequest) throws(Problem) {
        var errors: [FieldError] = []
        if let text = request.price {
            switch Self.price(text, in: price.currency) {
            case .success(let price): self.price = price
            case .failure(let fault): errors.append(fault.error(at: "#/price"))
            }
        }
        if let ean = request.ean {
            if ean.isEmpty || ArticleNumber.isValid(ean) {
                self.ean = ean.isEmpty ? nil : ean
            } else {
                errors.append(FieldError(pointer: "#/ean", detail: ArticleNumber.requirement))
            }
        }
        name = request.name ?? name
        brand = request.brand ?? brand
        modelCode = request.modelCode ?? modelCode
        collection = request.collection ?? collection
        category = request.category ?? category
        description = request.description ?? description
        priceBasis = request.priceBasis ?? priceBasis
        source = request.source ?? source
        specs = request.specs ?? specs
        guard errors.isEmpty else { throw Problem(invalid: errors) }
    }

    /// What is wrong with a price.
    struct PriceFault: Error {
        let requirement: String

        func error(at pointer: String) -> FieldError {
            FieldError(pointer: pointer, detail: requirement)
        }
    }

    /// Reads a price, which is more than nothing.
    static func price(_ text: DecimalText, in currency: Currency) -> Result<Money, PriceFault> {
        do {
            let price = try text.money(in: currency)
            guard price.minorUnits > 0 else {
                return .failure(PriceFault(requirement: "must be more than 0"))
            }
            return .success(price)
        } catch {
            return .failure(PriceFault(requirement: error.requirement))
        }
    }

    /// Tells what differs from former facts, for the audit log.
    func differences(from former: WatchFacts?) -> AuditDifferences {
        var differences = AuditDifferences()
        differences.compare("model_code", former?.modelCode, modelCode)
        differences.compare("ean", former?.ean, ean)
        differences.compare("watch_name", former?.name, name)
        differences.compare("brand", former?.brand, brand)
        differences.compare("collection", former?.collection, collection)
        differences.compare("category", former?.category.rawValue, category.rawValue)
        differences.compare("description", former?.description, description)
        differences.compare("price", former?.price.decimalText, price.decimalText)
        differences.compare("price_basis", former?.priceBasis, priceBasis)
        differences.compare("source", former?.source, source)
        let columns = zip(WatchSpecs.columnNames, specs.columnValues.map(\.sqlValue))
        for (index, (name, value)) in columns.enumerated() {
            differences.compare(
                name, former?.specs.columnValues[index].sqlValue.auditText, value.auditText)
        }
        return differences
    }
}

extension SQLValue {
    /// The value in words; nil for null.
    fileprivate var auditText: String? {
        switch self {
        case .text(let text): text
        case .double(let number): number.description
        case .int64(let number): number.description
        case .blob, .null: nil
        }
    }
}
