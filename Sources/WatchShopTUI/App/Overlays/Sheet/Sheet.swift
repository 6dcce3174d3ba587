import TerminalUI

/// Lines to read over the pane, which can be scrolled and searched.
struct Sheet: Equatable, Sendable {
    /// One line.
    enum Line: Equatable, Sendable {
        /// Space between two parts.
        case blank
        /// The name of a part.
        case title(SafeText)
        /// A word and what is said of it.
        case row(SafeText, SafeText, Role)
    }

    /// What it is.
    let title: SafeText
    /// All lines.
    let lines: [Line]
    /// What is said where there is no line to show.
    let empty: SafeText
    /// How many lines are scrolled out above.
    private(set) var offset = 0
    /// What is searched for; nil while nothing is.
    private(set) var search: TextField?
    /// Whether keys go into the search.
    private(set) var isTyping = false

    /// Opens lines at the first one.
    init(title: SafeText, lines: [Line], empty: SafeText) {
        self.title = title
        self.lines = lines
        self.empty = empty
    }

    /// The lines that fit the search, each part with its name.
    var shown: [Line] {
        guard let words = search?.text.lowercased(), !words.isEmpty else { return lines }
        var shown: [Line] = []
        var heading: Line?
        for line in lines {
            switch line {
            case .blank: break
            case .title: heading = line
            case .row(let word, let text, _):
                guard "\(word.string) \(text.string)".lowercased().contains(words) else { continue }
                if let title = heading {
                    shown += shown.isEmpty ? [title] : [.blank, title]
                    heading = nil
                }
                shown.append(line)
            }
        }
        return shown
    }

    /// Takes a key; returns false where it closes the sheet.
    mutating func handle(_ key: Key, in keymap: Keymap) -> Bool {
        if isTyping { return type(key) }
        if key == "/" {
            search = search ?? TextField(placeholder: "key or word", limit: 60)
            isTyping = true
            return true
        }
        guard let move = MoveCommand.allCases.command(for: key, in: keymap)?.move else {
            defer { search = nil }
            return search != nil && key == .escape
        }
        scroll(move)
        return true
    }

    /// Scrolls.
    mutating func scroll(_ move: SelectableList.Move) {
        let page = 10
        switch move {
        case .up: offset -= 1
        case .down: offset += 1
        case .pageUp, .halfPageUp: offset -= page
        case .pageDown, .halfPageDown: offset += page
        case .first: offset = 0
        case .last: offset = shown.count
        case .row: break
        }
        offset = min(max(0, offset), max(0, shown.count - 1))
    }

    private mutating func type(_ key: Key) -> Bool {
        switch key {
        case .enter: isTyping = false
        case .escape:
            isTyping = false
            search = nil
        default:
            if search?.handle(key) == true { offset = 0 }
        }
        return true
    }
}
