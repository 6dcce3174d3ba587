extension FieldTable {
    /// The fields of an address.
    package static let address = FieldTable(
        .required("name", .text(1...200)), .required("line1", .text(1...200)),
        .optional("line2", .text(0...200)), .required("city", .text(1...120)),
        .optional("region", .text(0...120)), .required("postal_code", .text(0...20)),
        .required("country", .country), .optional("phone", .text(0...40)))
}

extension Address {
    /// Everything that a store would refuse in this address, by field.
    package var errors: [FieldError] { FieldTable.address.errors(in: jsonValue) }

    private var jsonValue: JSONValue {
        let texts: [(String, String?)] = [
            ("name", name), ("line1", line1), ("line2", line2), ("city", city),
            ("region", region), ("postal_code", postalCode), ("country", country),
            ("phone", phone),
        ]
        return .object(
            texts.map { key, text in
                JSONValue.Member(key: key, value: text.map(JSONValue.string) ?? .null)
            })
    }
}
