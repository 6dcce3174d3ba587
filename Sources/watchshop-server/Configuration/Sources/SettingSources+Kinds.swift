import FoundationEssentials

extension SettingSources {
    /// Returns a value that a rule reads; nil where there is none, or a wrong one that is now noted.
    mutating func value<Value>(
        _ setting: Setting, _ expectation: String, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = text(setting) else { return nil }
        guard let value = read(text) else {
            refuse(setting, expectation)
            return nil
        }
        return value
    }

    /// Returns a whole number within a range.
    mutating func number(_ setting: Setting, in range: ClosedRange<Int>) -> Int? {
        value(setting, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// Returns one of the values of an enumeration.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ setting: Setting
    ) -> Choice? {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return value(setting, "one of \(names)", Choice.init(rawValue:))
    }

    /// Returns whether something is wanted; `1`, `true`, `yes` and their opposites are known.
    mutating func isOn(_ setting: Setting) -> Bool {
        value(setting, "true or false") { text in
            switch text.lowercased() {
            case "1", "true", "yes": true
            case "0", "false", "no": false
            default: nil
            }
        } ?? false
    }

    /// Returns values that stand with commas between, each read by a rule.
    mutating func list<Element>(
        _ setting: Setting, _ expectation: String, _ read: (String) -> Element?
    ) -> [Element] {
        value(setting, expectation) { text -> [Element]? in
            let parts = text.split(separator: ",").map { part in
                String(part.drop { $0 == " " }.prefix { $0 != " " })
            }
            let elements = parts.compactMap(read)
            return elements.count == parts.count ? elements : nil
        } ?? []
    }

    /// Returns an absolute URL of one of several schemes with a host.
    mutating func url(_ setting: Setting, schemes: [String]) -> String? {
        let forms = schemes.map { "\($0)://HOST" }.joined(separator: " or ")
        return value(setting, forms) { text in
            guard let url = URL(string: text), let scheme = url.scheme,
                schemes.contains(scheme.lowercased()), url.host()?.isEmpty == false
            else { return nil }
            return text
        }
    }

    /// Returns an origin or a base address: a URL of HTTP without a path, a slash at its end taken
    /// off.
    static func origin(_ text: String) -> String? {
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let url = URL(string: trimmed), ["http", "https"].contains(url.scheme),
            let host = url.host(), !host.isEmpty, url.path().isEmpty, url.query() == nil,
            url.fragment() == nil, url.user() == nil
        else { return nil }
        return trimmed
    }
}
