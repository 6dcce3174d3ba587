/// Why a watch is recommended beside another.
package struct RecommendationReason: Hashable, Sendable, Codable {
    /// The stable name of the reason; a newer store may send one that is not a `Code`.
    package var code: String
    /// The reason in English words.
    package var text: String

    /// Makes a reason of a known kind.
    package init(code: Code, text: String) {
        self.code = code.rawValue
        self.text = text
    }

    /// The reasons that this version knows.
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// Both are of one family of one maker.
        case sameCollection = "same_collection"
        /// Both stand on one shelf.
        case sameCategory = "same_category"
        /// They cost about the same.
        case similarPrice = "similar_price"
        /// They are about as large.
        case similarSize = "similar_size"
        /// They are driven alike.
        case sameMovement = "same_movement"
        /// Their dials have one colour.
        case sameDialColour = "same_dial_color"
        /// Both are of one maker.
        case sameBrand = "same_brand"
    }

    enum CodingKeys: String, CodingKey {
        case code
        case text
    }
}
