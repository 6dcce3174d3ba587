/// The article number of a barcode: a GTIN of 8, 12, 13 or 14 digits (GS1 General Specifications,
/// section 7.9).
enum ArticleNumber {
    /// What one must be.
    static let requirement = "must be 8, 12, 13 or 14 digits, the last of them a right check digit"

    /// Tells whether text is one, by its length and its check digit.
    ///
    /// From the right, the digits before the check digit count three times and once in turn; with
    /// the check digit the sum ends in 0.
    static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.map { Int($0) - 0x30 }
        guard [8, 12, 13, 14].contains(digits.count), digits.allSatisfy({ (0...9).contains($0) })
        else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            sum + digit.element * (digit.offset.isMultiple(of: 2) ? 1 : 3)
        }
        return sum.isMultiple(of: 10)
    }
}
