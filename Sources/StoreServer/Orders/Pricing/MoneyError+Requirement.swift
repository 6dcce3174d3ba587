import ShopModel

extension MoneyError {
    /// What an amount must be instead, for a field's error.
    var requirement: String {
        switch self {
        case .unknownCurrency: "must be in the store's currency"
        case .notANumber: "must be an amount such as \"395.00\""
        case .tooManyDigits(let allowed): "must have at most \(allowed) decimal digits"
        case .outOfRange: "is too large"
        case .currenciesDiffer(_, let currency): "must be in \(currency.code)"
        }
    }
}
