/// What a store says of itself.
package struct HealthAnswer: Hashable, Sendable, Codable {
    /// `ok` while the process serves.
    package var status: String
    /// Names the store for ever, wherever it is reached.
    package var storeID: String
    /// Names the life of its change log.
    package var epoch: String
    /// The version of the server.
    package var version: String

    /// Makes an answer from its facts.
    package init(status: String, storeID: String, epoch: String, version: String) {
        self.status = status
        self.storeID = storeID
        self.epoch = epoch
        self.version = version
    }

    enum CodingKeys: String, CodingKey {
        case status
        case storeID = "store_id"
        case epoch
        case version
    }
}
