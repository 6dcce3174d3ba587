/// Watches that are like one.
package struct Recommendations: Hashable, Sendable, Codable {
    /// The watches, the likest first.
    package var recommendations: [Recommendation]

    /// Makes a list.
    package init(recommendations: [Recommendation]) {
        self.recommendations = recommendations
    }

    enum CodingKeys: String, CodingKey {
        case recommendations
    }
}

/// A watch that is like another.
package struct Recommendation: Hashable, Sendable, Codable {
    /// The watch.
    package var watch: Watch
    /// Why it is named.
    package var reason: RecommendationReason

    /// Makes a recommendation from its facts.
    package init(watch: Watch, reason: RecommendationReason) {
        self.watch = watch
        self.reason = reason
    }

    enum CodingKeys: String, CodingKey {
        case watch
        case reason
    }
}
