/// A field of the account's forms; the raw value is its name in the store's requests.
enum AccountField: String, Hashable, Sendable {
    case fullName = "full_name"
    case email
    case phone
    case code
    case current
    case password

    /// The most characters that a store takes.
    var limit: Int {
        switch self {
        case .fullName: 200
        case .email: 254
        case .phone, .code: 40
        case .current, .password: 1_024
        }
    }

    /// Whether what is typed is shown as marks.
    var isSecret: Bool { self == .current || self == .password }
}
