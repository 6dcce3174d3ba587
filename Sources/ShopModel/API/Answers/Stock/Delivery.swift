/// A delivery as it was booked.
package struct Delivery: Hashable, Sendable, Codable {
    /// The number of the delivery note.
    package var number: String
    /// When it was booked.
    package var bookedAt: Timestamp
    /// Who booked it: `staff:7`, `script:3`.
    package var bookedBy: String
    /// Whether it was booked before, so that this request had no effect.
    package var isRepeat: Bool
    /// What came, a line for each watch in the order of their ids.
    package var lines: [Line]

    /// Makes a delivery from its facts.
    package init(
        number: String, bookedAt: Timestamp, bookedBy: String, isRepeat: Bool, lines: [Line]
    ) {
        self.number = number
        self.bookedAt = bookedAt
        self.bookedBy = bookedBy
        self.isRepeat = isRepeat
        self.lines = lines
    }

    /// What came of one watch.
    package struct Line: Hashable, Sendable, Codable {
        /// The watch.
        package var watchID: WatchID
        /// Its reference.
        package var modelCode: String
        /// Its name.
        package var watchName: String
        /// How many came.
        package var quantity: Int

        /// Makes a line from its facts.
        package init(watchID: WatchID, modelCode: String, watchName: String, quantity: Int) {
            self.watchID = watchID
            self.modelCode = modelCode
            self.watchName = watchName
            self.quantity = quantity
        }

        enum CodingKeys: String, CodingKey {
            case watchID = "watch_id"
            case modelCode = "model_code"
            case watchName = "watch_name"
            case quantity
        }
    }

    enum CodingKeys: String, CodingKey {
        case number
        case bookedAt = "booked_at"
        case bookedBy = "booked_by"
        case isRepeat = "repeat"
        case lines
    }
}
