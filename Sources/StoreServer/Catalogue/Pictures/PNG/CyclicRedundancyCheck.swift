/// The checksum of PNG's chunks (ISO 3309; W3C PNG, annex D).
enum CyclicRedundancyCheck {
    private static let table: [UInt32] = (UInt32(0)..<256).map { index in
        var value: UInt32 = index
        for _ in 0..<8 {
            let isOdd = value & 1 == 1
            value >>= 1
            if isOdd { value ^= 0xEDB8_8320 }
        }
        return value
    }

    /// Returns the checksum of some bytes.
    static func sum(of bytes: some Sequence<UInt8>) -> UInt32 {
        let table = table
        var sum: UInt32 = .max
        for byte in bytes {
            let index = Int(UInt8(truncatingIfNeeded: sum) ^ byte)
            sum = table[index] ^ (sum >> 8)
        }
        return ~sum
    }
}
