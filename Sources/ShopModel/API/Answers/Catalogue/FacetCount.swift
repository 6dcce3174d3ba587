/// How many watches have one value of a fact.
package struct FacetCount: Hashable, Sendable, Codable {
    /// The value.
    package var value: String
    /// How many watches have it, 1 or more.
    package var count: Int

    /// Makes a count from its facts.
    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }

    enum CodingKeys: String, CodingKey {
        case value
        case count
    }
}
