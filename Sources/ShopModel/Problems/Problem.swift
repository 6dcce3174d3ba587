/// A refusal in the form of RFC 9457, with what this API adds to it.
package struct Problem: Error, Hashable, Sendable, Codable {
    /// A URI that names the kind: `urn:watchshop:problem:` and the code.
    package var type: String
    /// The short title of the kind.
    package var title: String
    /// The HTTP status.
    package var status: Int
    /// What happened this time.
    package var detail: String
    /// The path that was asked for.
    package var instance: String?
    /// The stable name of the kind; a newer store may send one that is not a `ProblemCode`.
    package var code: String
    /// Every field that is wrong.
    package var errors: [FieldError]?
    /// Finds the request in the store's log.
    package var requestID: String?
    /// What changed, for `order_changed`.
    package var changes: [LineChange]?
    /// What the total became, for `order_changed`.
    package var total: TotalChange?
    /// The steps that are allowed, for `illegal_transition`.
    package var allowed: [String]?

    /// What is so, and what the request took for so, for `precondition_failed` and `stock_changed`.
    package var conflict: ValueConflict?
    /// In how many seconds it is worth trying again, where that is known; sent as `Retry-After`.
    package var retryAfter: Int64?

    /// Makes a problem of a known kind.
    package init(_ code: ProblemCode, detail: String, errors: [FieldError]? = nil) {
        type = "urn:watchshop:problem:\(code.rawValue)"
        title = code.title
        status = code.status
        self.detail = detail
        self.code = code.rawValue
        self.errors = errors
    }

    /// The kind, where this version knows it.
    package var kind: ProblemCode? { ProblemCode(rawValue: code) }

    /// Reads `application/problem+json`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decodeIfPresent(String.self, forKey: .type) ?? "about:blank"
        title = try container.decode(String.self, forKey: .title)
        status = try container.decode(Int.self, forKey: .status)
        detail = try container.decodeIfPresent(String.self, forKey: .detail) ?? title
        instance = try container.decodeIfPresent(String.self, forKey: .instance)
        code = try container.decode(String.self, forKey: .code)
        errors = try container.decodeIfPresent([FieldError].self, forKey: .errors)
        requestID = try container.decodeIfPresent(String.self, forKey: .requestID)
        changes = try container.decodeIfPresent([LineChange].self, forKey: .changes)
        total = try container.decodeIfPresent(TotalChange.self, forKey: .total)
        allowed = try container.decodeIfPresent([String].self, forKey: .allowed)
        conflict = try container.decodeIfPresent(ValueConflict.self, forKey: .conflict)
    }

    /// Writes `application/problem+json`, with `error` beside `detail` for the web shop.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(type, forKey: .type)
        try container.encode(title, forKey: .title)
        try container.encode(status, forKey: .status)
        try container.encode(detail, forKey: .detail)
        try container.encodeIfPresent(instance, forKey: .instance)
        try container.encode(code, forKey: .code)
        try container.encodeIfPresent(errors, forKey: .errors)
        try container.encodeIfPresent(requestID, forKey: .requestID)
        try container.encodeIfPresent(changes, forKey: .changes)
        try container.encodeIfPresent(total, forKey: .total)
        try container.encodeIfPresent(allowed, forKey: .allowed)
        try container.encodeIfPresent(conflict, forKey: .conflict)
        try container.encode(detail, forKey: .error)
    }

    enum CodingKeys: String, CodingKey {
        case type
        case title
        case status
        case detail
        case instance
        case code
        case errors
        case requestID = "request_id"
        case changes
        case total
        case allowed
        case conflict
        case error
    }
}
