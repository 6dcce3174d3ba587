/// All addresses that begin with the same bits, in the notation of RFC 4632: `10.0.0.0/8`.
package struct AddressRange: Hashable, Sendable {
    private let network: NetworkAddress
    /// How many of the 128 bits count.
    private let length: Int

    /// Reads an address with or without a length; nil where it is none, or the length is none.
    package init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            let network = NetworkAddress(text: String(parts[0]))
        else { return nil }
        let most = network.isIPv4 ? 32 : 128
        var length = most
        if parts.count == 2 {
            guard let number = Int(parts[1]), String(number) == parts[1],
                (0...most).contains(number)
            else { return nil }
            length = number
        }
        self.network = network
        self.length = length + 128 - most
    }

    /// Tells whether an address is one of them.
    func contains(_ address: NetworkAddress) -> Bool {
        Self.isEqual(address.high, network.high, inFirst: min(length, 64))
            && Self.isEqual(address.low, network.low, inFirst: max(0, length - 64))
    }

    private static func isEqual(_ left: UInt64, _ right: UInt64, inFirst bits: Int) -> Bool {
        // A shift by 64 gives zero, which is right for no bits at all.
        (left ^ right) >> UInt64(64 - bits) == 0
    }
}
