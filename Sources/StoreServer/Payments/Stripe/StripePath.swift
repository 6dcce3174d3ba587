/// The path of one object.
struct StripePath {
    /// The path as it is sent.
    let text: String

    /// Puts an identifier behind the path of its kind.
    ///
    /// It can come from a request to the store, so that one which could lead elsewhere is not sent:
    /// then it throws `GatewayError.noSuchPayment`.
    init(_ path: String, id: String, prefix: String) throws(GatewayError) {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard id.hasPrefix(prefix), isPlain else { throw .noSuchPayment }
        text = "\(path)/\(id)"
    }
}
