extension TextField {
    /// Does what a key means in a field; returns false where it means nothing here.
    ///
    /// Besides the arrows, Home, End, Backspace and Delete: `^a` to the start, `^e` to the end,
    /// `^u` deletes to the start, `^k` to the end, `^w` the word before the cursor.
    package mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = characters.count
        case .backspace: delete(max(0, cursor - 1)..<cursor)
        case .delete: delete(cursor..<min(characters.count, cursor + 1))
        case .control("u"): delete(0..<cursor)
        case .control("k"): delete(cursor..<characters.count)
        case .control("w"): delete(startOfWord..<cursor)
        case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function,
            .control, .alt, .mouse:
            return false
        }
        return true
    }

    private mutating func delete(_ range: Range<Int>) {
        characters.removeSubrange(range)
        cursor = range.lowerBound
        // What stood apart may join now, as two regional indicators do.
        let near = max(0, cursor - 1)..<min(characters.count, cursor + 1)
        let joined = Array(String(characters[near]))
        if joined.count < near.count {
            characters.replaceSubrange(near, with: joined)
        }
    }

    private var startOfWord: Int {
        var index = cursor
        while index > 0 && characters[index - 1] == " " { index -= 1 }
        while index > 0 && characters[index - 1] != " " { index -= 1 }
        return index
    }
}
