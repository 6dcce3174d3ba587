/// A question over the page, with the choices to answer it; it opens on the harmless one.
package struct Dialog<ID: Hashable & Sendable>: Hashable, Sendable {
    /// An answer.
    package struct Choice: Hashable, Sendable {
        /// What the dialog's owner knows the answer by.
        package let id: ID
        /// The words on its button.
        package let label: SafeText
        /// The key that gives the answer at once, if any.
        package let key: Character?

        /// Creates an answer.
        package init(id: ID, label: SafeText, key: Character? = nil) {
            self.id = id
            self.label = label
            self.key = key
        }
    }

    /// What a key came to.
    package enum Outcome: Hashable, Sendable {
        /// An answer was chosen.
        case chosen(ID)
        /// The dialog was left without an answer.
        case cancelled
    }

    /// The question, in a few words.
    package let title: SafeText
    /// What it is about: objects, counts and amounts.
    package let lines: [SafeText]
    /// The answers from left to right, the harmless one first.
    package let choices: [Choice]
    /// The index of the answer with the focus.
    package private(set) var focusedIndex = 0

    /// Creates a dialog with the focus on its first choice.
    package init(title: SafeText, lines: [SafeText], choices: [Choice]) {
        self.title = title
        self.lines = lines
        self.choices = choices
    }

    /// Moves the focus or answers; nil where the dialog stays open.
    ///
    /// It takes every key, so that none reaches what lies below.
    package mutating func handle(_ key: Key) -> Outcome? {
        switch key {
        case .left, .up, .backTab: focusedIndex = max(0, focusedIndex - 1)
        case .right, .down, .tab: focusedIndex = min(choices.count - 1, focusedIndex + 1)
        case .escape: return .cancelled
        case .enter:
            return choices.indices.contains(focusedIndex)
                ? .chosen(choices[focusedIndex].id) : .cancelled
        case .character(let character):
            return choices.first { $0.key == character }.map { .chosen($0.id) }
        default: break
        }
        return nil
    }
}

extension Dialog where ID == Bool {
    /// Creates a question to be answered with no, where the focus is, or yes (`n`, `y`).
    package init(
        confirm title: SafeText, lines: [SafeText], no: SafeText = "No", yes: SafeText = "Yes"
    ) {
        self.init(
            title: title, lines: lines,
            choices: [
                Choice(id: false, label: no, key: "n"), Choice(id: true, label: yes, key: "y"),
            ])
    }
}
