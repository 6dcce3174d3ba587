import TerminalUI

extension Key {
    /// The key as people write it, in ASCII so that every terminal shows it.
    var label: SafeText {
        switch self {
        case .character(" "): "Space"
        case .character(let character): SafeText(sanitizing: String(character))
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let character): "^\(String(character))"
        case .alt(let character): "M-\(String(character))"
        case .paste: "Paste"
        case .mouse: "Click"
        }
    }
}
