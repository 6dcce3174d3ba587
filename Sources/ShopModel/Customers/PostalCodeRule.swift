/// What a country's postal codes look like, for the countries that most parcels go to.
///
/// The forms are those of the Universal Postal Union's addressing guides (upu.int, "Postal addressing
/// systems in member countries"). A form is written with `9` for a digit and `A` for a letter; any
/// other character stands for itself.
package struct PostalCodeRule: Hashable, Sendable {
    /// A code of the country, to show how one looks.
    package let example: String
    private let forms: [String]

    /// Finds the rule of a country by its two letters, in upper case; nil where any text will do.
    package init?(country: String) {
        guard let rule = Self.rules[country] else { return nil }
        (example, forms) = rule
    }

    /// Whether a text has one of the forms, in any case; spaces and hyphens may be left out.
    package func accepts(_ text: String) -> Bool {
        let typed = Self.compact(text)
        return forms.contains { Self.matches(typed, Self.compact($0)) }
    }

    private static func compact(_ text: String) -> [Character] {
        text.filter { $0 != " " && $0 != "-" }.map { Character($0.uppercased()) }
    }

    private static func matches(_ text: [Character], _ form: [Character]) -> Bool {
        text.count == form.count
            && zip(text, form).allSatisfy { character, kind in
                switch kind {
                case "9": ("0"..."9").contains(character)
                case "A": ("A"..."Z").contains(character)
                default: character == kind
                }
            }
    }

    private static let rules: [String: (String, [String])] = {
        var rules: [String: (String, [String])] = [
            "CA": ("K1A 0B1", ["A9A 9A9"]), "BR": ("01310-100", ["99999-999"]),
            "CZ": ("110 00", ["999 99"]), "SK": ("811 01", ["999 99"]),
            "GR": ("105 57", ["999 99"]), "SE": ("111 20", ["999 99"]),
            "GB": (
                "SW1A 1AA", ["A9 9AA", "A99 9AA", "A9A 9AA", "AA9 9AA", "AA99 9AA", "AA9A 9AA"]
            ),
            "IN": ("110001", ["999999"]), "JP": ("100-0001", ["999-9999"]),
            "LV": ("LV-1050", ["LV-9999", "9999"]), "LT": ("LT-01100", ["LT-99999", "99999"]),
            "MT": ("VLT 1117", ["AAA 9999"]), "NL": ("1012 AB", ["9999 AA"]),
            "PL": ("00-950", ["99-999"]), "PT": ("1000-001", ["9999-999"]),
            "SG": ("238801", ["999999"]), "CN": ("100000", ["999999"]),
            "US": ("10001 or 10001-1234", ["99999", "99999-9999"]),
        ]
        let four = [
            "AT": "1010", "AU": "2000", "BE": "1000", "BG": "1000", "CH": "8001", "CY": "1010",
            "DK": "1050", "HU": "1051", "LI": "9490", "LU": "1009", "NO": "0150", "NZ": "6011",
            "SI": "1000", "ZA": "0001",
        ]
        let five = [
            "DE": "10115", "EE": "10111", "ES": "28001", "FI": "00100", "FR": "75001",
            "HR": "10000",
            "IT": "00118", "KR": "03051", "MC": "98000", "MX": "06000", "SM": "47890",
            "TH": "10200",
            "TR": "34000", "UA": "01001",
        ]
        for (country, example) in four { rules[country] = (example, ["9999"]) }
        for (country, example) in five { rules[country] = (example, ["99999"]) }
        return rules
    }()
}
