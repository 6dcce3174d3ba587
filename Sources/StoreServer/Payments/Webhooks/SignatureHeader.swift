/// The header `Stripe-Signature`: `t=<seconds>,v1=<hex>[,v1=<hex>][,v0=…]`.
struct SignatureHeader: Equatable {
    /// When it was signed, in seconds since 1970.
    let time: Int64
    /// The signatures of scheme `v1`, 32 bytes each; other schemes are for tests only.
    let codes: [[UInt8]]

    /// Reads the header; `nil` when it has no time, or no signature of scheme `v1`.
    init?(_ header: String) {
        var time: Int64?
        var codes: [[UInt8]] = []
        for item in header.split(separator: ",") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "t":
                guard time == nil, let seconds = Int64(parts[1]), String(seconds) == parts[1]
                else { return nil }
                time = seconds
            case "v1":
                if let code = Self.bytes(ofHexadecimal: parts[1]) { codes.append(code) }
            default:
                continue
            }
        }
        guard let time, !codes.isEmpty else { return nil }
        self.time = time
        self.codes = codes
    }

    private static func bytes(ofHexadecimal text: Substring) -> [UInt8]? {
        let digits = text.utf8.map { $0 < 0x80 ? Character(UnicodeScalar($0)).hexDigitValue : nil }
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high * 16 + low))
        }
        return bytes
    }
}
