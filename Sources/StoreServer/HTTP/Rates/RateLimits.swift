/// How many requests a minute the store takes from one client; nil where it does not count.
package struct RateLimits: Hashable, Sendable {
    /// From one address: an IPv4 address, or a /64 of IPv6.
    package var address: Int?
    /// From one account, wherever it is used.
    package var account: Int?
    /// From one address at the doors: logging in, registering, tokens and passwords.
    package var door: Int?
    /// From one address at the payment pages, whose short codes must not be guessed.
    package var page: Int?

    /// Takes the limits one by one.
    package init(address: Int?, account: Int?, door: Int?, page: Int?) {
        self.address = address
        self.account = account
        self.door = door
        self.page = page
    }

    /// What a store promises.
    package static let standard = RateLimits(address: 1_200, account: 1_200, door: 30, page: 60)
    /// Nothing is counted.
    package static let none = RateLimits(address: nil, account: nil, door: nil, page: nil)
}
