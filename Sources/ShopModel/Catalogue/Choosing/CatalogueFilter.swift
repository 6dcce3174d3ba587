/// What a choice of watches is narrowed to: in each respect that is named, one of its values.
package struct CatalogueFilter: Hashable, Sendable, Codable {
    /// The values; those of one respect are alternatives.
    package private(set) var values: Set<FacetValue>

    /// Makes a filter; without values it lets every watch through.
    package init(_ values: Set<FacetValue> = []) {
        self.values = values
    }

    /// Whether every watch gets through.
    package var isEmpty: Bool { values.isEmpty }

    /// Whether a value is among those asked for.
    package func contains(_ value: FacetValue) -> Bool { values.contains(value) }

    /// Asks for a value, or no longer.
    package mutating func toggle(_ value: FacetValue) {
        if values.remove(value) == nil { values.insert(value) }
    }

    /// Returns the values that are asked for in one respect.
    package func values(of facet: CatalogueFacet) -> Set<FacetValue> {
        values.filter { $0.facet == facet }
    }
}
