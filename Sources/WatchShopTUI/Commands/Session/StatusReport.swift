import ShopModel
import TerminalUI

/// How it stands with a store on this machine.
struct StatusReport: Report {
    /// Where the store is.
    let server: String
    /// Whether it answered.
    let isOnline: Bool
    /// Names the store for ever; nil where it was never reached.
    var storeID: String?
    /// Who is logged in; nil for nobody.
    var customer: Customer?
    /// How many watches are known.
    var watches = 0
    /// When their prices were the store's.
    var pricesAsOf: Timestamp?

    var lines: [SafeText] {
        let age = pricesAsOf.map { Age.words(from: $0, to: .now) ?? "now" }
        return [
            "Store    \(server), \(isOnline ? "online" : "offline")",
            "Account  \(customer.map { "\($0.fullName), \($0.email)" } ?? "nobody is logged in")",
            "Watches  \(watches)\(age.map { ", prices of \($0)" as SafeText } ?? ", never synced")",
        ]
    }

    /// Writes every key, null where something is not known.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(server, forKey: .server)
        try container.encode(isOnline, forKey: .isOnline)
        try container.encode(storeID, forKey: .storeID)
        try container.encode(customer, forKey: .customer)
        try container.encode(watches, forKey: .watches)
        try container.encode(pricesAsOf, forKey: .pricesAsOf)
    }

    enum CodingKeys: String, CodingKey {
        case server
        case isOnline = "online"
        case storeID = "store_id"
        case customer
        case watches
        case pricesAsOf = "prices_as_of"
    }
}
