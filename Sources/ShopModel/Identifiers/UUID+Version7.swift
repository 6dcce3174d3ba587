package import FoundationEssentials

extension UUID {
    /// Makes a UUID of version 7: 48 bits of milliseconds, then random bits (RFC 9562, section 5.7).
    package static func version7(
        at time: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> UUID {
        let milliseconds = UInt64(max(0, time.milliseconds))
        let high = UInt16(truncatingIfNeeded: generator.next() as UInt64)
        let low = generator.next() as UInt64
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) }
        bytes.append(0x70 | UInt8(truncatingIfNeeded: high >> 8) & 0x0F)
        bytes.append(UInt8(truncatingIfNeeded: high))
        bytes += (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
        bytes[8] = 0x80 | bytes[8] & 0x3F
        return UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14],
                bytes[15]
            ))
    }
}
