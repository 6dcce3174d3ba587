import ShopModel

extension DeliveryRequest {
    /// Reads the lines of a table with the columns `model_code` or `ean`, and `quantity`.
    ///
    /// Throws ``Problem`` that names every wrong line by its place, as in a body of JSON.
    init(number: String, table: CSVReader) throws(Problem) {
        var errors = table.columns.filter { !["model_code", "ean", "quantity"].contains($0) }
            .map { FieldError(pointer: "#/lines/\($0)", detail: "is not a known column") }
        var lines: [Line] = []
        for (index, line) in table.lines.enumerated() {
            guard let quantity = line["quantity"].flatMap({ Int($0) }),
                (1...100_000).contains(quantity)
            else {
                let detail = "line \(line.number): must be a whole number from 1 to 100000"
                errors.append(FieldError(pointer: "#/lines/\(index)/quantity", detail: detail))
                continue
            }
            lines.append(
                Line(modelCode: line["model_code"], ean: line["ean"], quantity: quantity))
        }
        if table.lines.isEmpty {
            errors.append(FieldError(pointer: "#/lines", detail: "must not be empty"))
        }
        guard errors.isEmpty else { throw Problem(invalid: errors) }
        self.init(number: number, lines: lines)
    }
}
