/// The rule of what the shop takes for an email address.
package enum EmailAddress {
    /// Tells whether text looks deliverable: one `@`, a dotted domain, no space, at most 254 bytes.
    ///
    /// The lengths are those of RFC 5321, section 4.5.3.1; quoted local parts are not taken.
    package static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254 else { return false }
        let local = parts[0]
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return (1...64).contains(local.utf8.count) && labels.count >= 2
            && labels.allSatisfy { (1...63).contains($0.utf8.count) && !$0.hasPrefix("-") }
            && text.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                    && !"<>(),;:\"[]\\".unicodeScalars.contains(scalar)
            }
    }

    /// The form in which addresses are compared: without space around, in lower case.
    package static func normalized(_ text: String) -> String {
        trimmed(text).lowercased()
    }

    /// The address without space around.
    package static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
