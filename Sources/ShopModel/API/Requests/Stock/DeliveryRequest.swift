/// Books a delivery: all of its lines, or none.
package struct DeliveryRequest: Hashable, Sendable, Codable {
    /// The number of the delivery note, by which a repeat is known.
    package var number: String
    /// What came; lines of one watch are added up.
    package var lines: [Line]

    /// Makes a request from its fields.
    package init(number: String, lines: [Line]) {
        self.number = number
        self.lines = lines
    }

    /// Some pieces of one watch, named by its reference or by its article number.
    package struct Line: Hashable, Sendable, Codable {
        /// The maker's reference.
        package var modelCode: String?
        /// The article number of the barcode.
        package var ean: String?
        /// How many came.
        package var quantity: Int

        /// Makes a line from its facts, of which one of the first two is given.
        package init(modelCode: String? = nil, ean: String? = nil, quantity: Int) {
            self.modelCode = modelCode
            self.ean = ean
            self.quantity = quantity
        }

        /// The fields on the wire.
        package static let fields = FieldTable(
            .optional("model_code", .text(1...60)), .optional("ean", .text(1...14)),
            .required("quantity", .integer(1...100_000)))

        enum CodingKeys: String, CodingKey {
            case modelCode = "model_code"
            case ean
            case quantity
        }
    }

    /// The fields on the wire.
    package static let fields = FieldTable(
        .required("number", .text(1...60)),
        .required("lines", .list(of: .object(Line.fields), count: 1...1_000)))

    enum CodingKeys: String, CodingKey {
        case number
        case lines
    }
}
