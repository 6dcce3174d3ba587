import FoundationEssentials

extension Data {
    /// The bytes in the alphabet of RFC 4648, section 5, which needs no escaping in a URL; without
    /// padding.
    var base64URL: String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
