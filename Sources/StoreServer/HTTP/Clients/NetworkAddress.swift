import Glibc

/// An address of IPv4 or IPv6, without a port.
///
/// An IPv4 address and its mapped form in IPv6 (RFC 4291, section 2.5.5.2) are one address.
package struct NetworkAddress: Hashable, Sendable {
    /// The first 64 bits of the 128: the network that one IPv6 customer has.
    let high: UInt64
    /// The last 64 bits.
    let low: UInt64

    /// Reads the textual form; nil for anything that is no address, names included.
    package init?(text: String) {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            high = 0
            low = Self.mappedPrefix | UInt64(UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        (high, low) = withUnsafeBytes(of: six) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Whether it is of IPv4.
    var isIPv4: Bool { high == 0 && low >> 32 == Self.mappedPrefix >> 32 }

    /// Whether only this machine has it: 127.0.0.0/8 or ::1.
    package var isLoopback: Bool {
        isIPv4 ? (low >> 24) & 0xFF == 127 : high == 0 && low == 1
    }

    /// What stands for one client where requests are counted: the address itself, or the first
    /// half of an IPv6 one, since a customer has at least that many to choose from.
    var client: NetworkAddress { isIPv4 ? self : NetworkAddress(high: high, low: 0) }

    private static let mappedPrefix: UInt64 = 0xFFFF_0000_0000
}

extension NetworkAddress: CustomStringConvertible {
    /// The usual textual form.
    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        if isIPv4 {
            var four = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
            inet_ntop(AF_INET, &four, &text, socklen_t(text.count))
        } else {
            var six = [high.bigEndian, low.bigEndian]
            inet_ntop(AF_INET6, &six, &text, socklen_t(text.count))
        }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
