extension FieldTable {
    /// Returns what is wrong with the choice between groups of fields.
    func choiceErrors(in value: JSONValue, at pointer: String) -> [FieldError] {
        let present = choices.joined().filter { ![nil, .null].contains(value[$0]) }
        let touched = choices.filter { !$0.allSatisfy { !present.contains($0) } }
        if touched.count == 1, let group = touched.first {
            return group.filter { !present.contains($0) }
                .map { FieldError(pointer: "\(pointer)/\($0)", detail: "is required") }
        }
        guard let first = choices.first?.first else { return [] }
        let words = choices.map { $0.joined(separator: " and ") }.joined(separator: ", or ")
        return [FieldError(pointer: "\(pointer)/\(first)", detail: "must be chosen: \(words)")]
    }
}
