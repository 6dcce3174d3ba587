import ShopModel
import TerminalUI

/// Who is logged in; nobody after a logout.
struct CustomerReport: Report {
    /// The person.
    let customer: Customer?

    var lines: [SafeText] {
        guard let customer else { return ["Logged out."] }
        return ["Logged in as \(customer.fullName), \(customer.email)."]
    }

    /// Writes the person, or null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(customer, forKey: .customer)
    }

    enum CodingKeys: String, CodingKey {
        case customer
    }
}
