/// How much of a watch was paid.
package struct WatchSales: Hashable, Sendable, Codable {
    /// The watch.
    package var watchID: WatchID
    /// What it was called when it was last sold.
    package var watchName: String
    /// Its reference.
    package var modelCode: String
    /// How many pieces.
    package var quantity: Int
    /// What they cost, before anything went back.
    package var sales: DecimalText

    /// Makes it from its figures.
    package init(
        watchID: WatchID, watchName: String, modelCode: String, quantity: Int, sales: DecimalText
    ) {
        self.watchID = watchID
        self.watchName = watchName
        self.modelCode = modelCode
        self.quantity = quantity
        self.sales = sales
    }

    enum CodingKeys: String, CodingKey {
        case watchID = "watch_id"
        case watchName = "watch_name"
        case modelCode = "model_code"
        case quantity
        case sales
    }
}
