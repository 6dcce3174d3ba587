import Hummingbird
import ShopModel

/// Which orders the staff wants to see.
struct OrderFilter: Hashable, Sendable {
    /// Only orders that stand so.
    var status: OrderStatus?
    /// Only orders that were placed then or later.
    var from: Timestamp?
    /// Only orders that were placed before.
    var to: Timestamp?
    /// Only an account's.
    var customer: CustomerID?
    /// Only those with this in their number, name, address of mail or tracking number.
    var text: String?
    /// Only those that a person must look at.
    var needsAttention = false

    /// Reads the filter's parameters, and notes what is wrong with them.
    init(_ query: inout QueryParameters) {
        status = query.text("status").flatMap(OrderStatus.init(rawValue:))
        if query.text("status") != nil, status == nil {
            let words = OrderStatus.allCases.map(\.rawValue).joined(separator: ", ")
            query.note("status", "must be one of \(words)")
        }
        from = Self.day("from", in: &query)
        to = Self.day("to", in: &query)
        customer = query.text("customer_id").flatMap { CustomerID(text: $0) }
        if query.text("customer_id") != nil, customer == nil {
            query.note("customer_id", "must be the number of an account")
        }
        text = query.text("text")
        if let text, !(1...100).contains(text.unicodeScalars.count) || text.utf8.contains(0) {
            query.note("text", "must be text of 1 to 100 characters")
        }
        needsAttention = query.integer("needs_attention", in: 0...1) == 1
    }

    /// What rows must be like; the parameters are those of ``parameters``.
    static let condition = """
        (o.status = $1 OR CAST($1 AS TEXT) IS NULL) AND o.order_date >= $2 AND o.order_date < $3
        AND (o.customer_id = $4 OR $4 = 0)
        AND (CAST($5 AS TEXT) IS NULL OR CAST(o.order_id AS TEXT) = $7
            OR LOWER(COALESCE(c.email, o.guest_email, '')) LIKE $5 ESCAPE '!'
            OR LOWER(COALESCE(c.full_name, o.guest_name, '')) LIKE $5 ESCAPE '!'
            OR LOWER(COALESCE(o.tracking_number, '')) LIKE $5 ESCAPE '!')
        AND ($6 = 0 OR o.needs_attention IS NOT NULL)
        """

    /// The parameters of the condition, `$1` to `$7`.
    var parameters: [any SQLValueConvertible] {
        [
            status?.rawValue, from?.milliseconds ?? Int64.min, to?.milliseconds ?? Int64.max,
            customer?.rawValue ?? 0, text.map(Self.pattern), needsAttention, text,
        ]
    }

    /// A pattern that finds a text anywhere, in which its own wildcards mean themselves.
    private static func pattern(_ text: String) -> String {
        let escaped = text.lowercased().replacing("!", with: "!!").replacing("%", with: "!%")
            .replacing("_", with: "!_")
        return "%\(escaped)%"
    }

    /// Reads a moment, or a day in UTC.
    private static func day(_ name: String, in query: inout QueryParameters) -> Timestamp? {
        guard let text = query.text(name) else { return nil }
        guard let time = Timestamp(text: text) ?? Timestamp(text: "\(text)T00:00:00Z") else {
            query.note(name, "must be a day such as 2026-11-24, or a time of RFC 3339 in UTC")
            return nil
        }
        return time
    }
}
