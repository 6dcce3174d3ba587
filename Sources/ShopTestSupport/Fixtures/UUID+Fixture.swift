package import FoundationEssentials

extension UUID {
    /// A UUID of version 7 that ends with a number from 0 to 65,535.
    package static func fixture(_ number: Int) -> UUID {
        let low = UInt16(truncatingIfNeeded: number)
        return UUID(
            uuid: (
                0x01, 0x9D, 0x5F, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0,
                UInt8(low >> 8), UInt8(truncatingIfNeeded: low)
            ))
    }
}
