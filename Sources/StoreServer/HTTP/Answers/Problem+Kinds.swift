import ShopModel

extension Problem {
    /// Refuses fields or parameters, every one by name.
    init(invalid errors: [FieldError]) {
        let names = errors.map(\.fieldName).filter { !$0.isEmpty }.joined(separator: ", ")
        let detail = names.isEmpty ? "The request is not valid." : "Not valid: \(names)."
        self.init(.validationFailed, detail: detail, errors: errors)
    }

    /// What is asked for is not there, or belongs to another: the two are not told apart.
    static var notFound: Problem {
        Problem(.notFound, detail: "There is nothing here.")
    }
}
