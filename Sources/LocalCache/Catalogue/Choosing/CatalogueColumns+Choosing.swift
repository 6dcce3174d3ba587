import ShopModel

extension CatalogueColumns {
    /// A filter as the columns understand it: for each respect, which values pass.
    private struct Sieve {
        /// One row of flags a respect; nil where every value passes.
        let passing: [[Bool]?]

        init(_ filter: CatalogueFilter, _ columns: CatalogueColumns) {
            passing = CatalogueColumns.facets.map { facet in
                let wanted = filter.values(of: facet)
                return wanted.isEmpty ? nil : columns.values.map(wanted.contains)
            }
        }
    }

    /// Returns the watches that a filter leaves of some, as indices, in the same order.
    func indices(_ filter: CatalogueFilter, of candidates: [Int32]) -> [Int32] {
        let sieve = Sieve(filter, self)
        return candidates.filter { index in failures(of: Int(index), sieve).count == 0 }
    }

    /// Counts the watches that a filter leaves of some, and those that each value would leave.
    func summary(_ filter: CatalogueFilter, of candidates: [Int32]) -> ChoiceSummary {
        let sieve = Sieve(filter, self)
        var counts = [Int](repeating: 0, count: values.count)
        var total = 0
        for index in candidates {
            let failed = failures(of: Int(index), sieve)
            // A watch counts where it passes in every respect but, perhaps, the value's own.
            guard failed.count <= 1 else { continue }
            if failed.count == 0 { total += 1 }
            for facet in codes.indices where failed.count == 0 || facet == failed.last {
                let code = codes[facet][Int(index)]
                if code != Self.none { counts[Int(code)] += 1 }
            }
        }
        return ChoiceSummary(total: total, counts: sorted(counts))
    }

    /// Returns in how many respects a watch fails, two at most, and the last of them.
    private func failures(of index: Int, _ sieve: Sieve) -> (count: Int, last: Int) {
        var failed = (count: 0, last: -1)
        for facet in sieve.passing.indices {
            guard let passing = sieve.passing[facet] else { continue }
            let code = codes[facet][index]
            if code != Self.none, passing[Int(code)] { continue }
            failed = (failed.count + 1, facet)
            if failed.count > 1 { break }
        }
        return failed
    }

    private func sorted(_ counts: [Int]) -> [ChoiceCount] {
        zip(values, counts).map { ChoiceCount($0, $1) }.sorted { left, right in
            let facets = (left.value.facet, right.value.facet)
            if facets.0 != facets.1 { return Self.place(facets.0) < Self.place(facets.1) }
            return left.value.precedes(right.value)
        }
    }

    private static func place(_ facet: CatalogueFacet) -> Int {
        facets.firstIndex(of: facet) ?? facets.count
    }
}

extension FacetValue {
    /// Whether the value stands before another of the same respect: by price, else by name.
    fileprivate func precedes(_ other: FacetValue) -> Bool {
        switch (self, other) {
        case (.price(let left), .price(let right)): left.lower < right.lower
        default: word < other.word
        }
    }

    private var word: String {
        switch self {
        case .inStock, .price: ""
        case .category(let category): category.rawValue
        case .brand(let word), .collection(let word), .movement(let word): word
        }
    }
}
