/// How many watches a search and a filter leave, and how many each further step would.
package struct ChoiceSummary: Hashable, Sendable {
    /// How many watches there are.
    package var total: Int
    /// The values that some watch has, each with its count, in the order to show them.
    ///
    /// A count minds every respect of the filter but the value's own, since another value there is
    /// an alternative.
    package var counts: [ChoiceCount]

    /// Makes a summary from its facts.
    package init(total: Int, counts: [ChoiceCount]) {
        self.total = total
        self.counts = counts
    }
}

/// A value with the watches that have it.
package struct ChoiceCount: Hashable, Sendable {
    /// The value.
    package var value: FacetValue
    /// How many watches of the choice have it.
    package var count: Int

    /// Makes a count from its facts.
    package init(_ value: FacetValue, _ count: Int) {
        self.value = value
        self.count = count
    }
}
