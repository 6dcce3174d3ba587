import ShopModel

extension QueryParameters {
    /// Returns a text of some characters at most; nil where it is absent or blank, or too long and
    /// now noted.
    mutating func text(_ name: String, upTo length: Int) -> String? {
        guard let text = text(name), text.contains(where: { !$0.isWhitespace }) else { return nil }
        guard text.unicodeScalars.count <= length, !text.unicodeScalars.contains("\0") else {
            note(name, "must be text of up to \(length) characters")
            return nil
        }
        return text
    }

    /// Returns whether a mark is set, `1` or `0`; false where it is absent or blank, or something
    /// else and now noted.
    mutating func flag(_ name: String) -> Bool {
        switch text(name) {
        case nil, "", "0", "false": return false
        case "1", "true": return true
        default:
            note(name, "must be 1 or 0")
            return false
        }
    }

    /// Returns an amount of zero or more in a currency, in minor units; nil where it is absent or
    /// blank, or wrong and now noted.
    mutating func amount(_ name: String, in currency: Currency) -> Int64? {
        guard let text = text(name, upTo: 40) else { return nil }
        do throws(MoneyError) {
            let money = try Money(decimal: text, currency: currency)
            if money.minorUnits >= 0 { return money.minorUnits }
        } catch {
            // What is wrong with it is told below, whatever it is.
        }
        note(name, "must be an amount in \(currency.code) such as 395")
        return nil
    }

    /// Returns a moment of RFC 3339; nil where it is absent or blank, or wrong and now noted.
    mutating func time(_ name: String) -> Timestamp? {
        guard let text = text(name) else { return nil }
        if let time = Timestamp(text: text) { return time }
        note(name, "must be a time such as 2026-11-24T09:41:00Z")
        return nil
    }
}
