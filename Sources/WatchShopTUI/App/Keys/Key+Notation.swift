import TerminalUI

extension Key {
    /// Creates the key that a person writes as `x`, `ctrl-y`, `^y`, `alt-x`, `f1`, `pgup`, `space`;
    /// nil where it is none.
    init?(notation: String) {
        if notation.count == 1, let character = notation.first {
            self = .character(character)
            return
        }
        let name = notation.lowercased()
        if let named = Self.named[name] {
            self = named
        } else if let number = Int(name.dropFirst()), name.hasPrefix("f"), (1...12).contains(number)
        {
            self = .function(number)
        } else if let character = Self.rest(of: name, after: ["ctrl-", "ctrl+", "c-", "^"]) {
            self = .control(character)
        } else if let character = Self.rest(of: notation, after: ["alt-", "alt+", "m-", "M-"]) {
            self = .alt(character)
        } else {
            return nil
        }
    }

    /// The one character behind the first prefix that a text has.
    private static func rest(of text: String, after prefixes: [String]) -> Character? {
        for prefix in prefixes where text.hasPrefix(prefix) {
            let rest = text.dropFirst(prefix.count)
            return rest.count == 1 ? rest.first : nil
        }
        return nil
    }

    private static let named: [String: Key] = [
        "space": .character(" "), "enter": .enter, "return": .enter, "esc": .escape,
        "escape": .escape, "tab": .tab, "s-tab": .backTab, "shift-tab": .backTab,
        "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert,
        "insert": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
        "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
        "pagedown": .pageDown,
    ]
}
