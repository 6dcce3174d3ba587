/// A field of the account's forms; the raw value is its name in the store's requests.
enum AccountField: String, Hashable, Sendable {
    case fullName = "full_name"
    case email
    case password
}
