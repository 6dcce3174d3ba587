import TerminalUI

/// A watch's name and the columns that it may take in a row.
struct WatchName: Equatable, Sendable {
    /// The whole name.
    let text: SafeText
    /// The columns that there are.
    let room: Int
    /// What stands where something was left out.
    var ellipsis: SafeText = "…"

    /// Returns the names in their room, each cut so that it still reads unlike the others.
    ///
    /// A long name loses letters of its trade words first (`Chrono`), then its middle, so that
    /// what comes last, the colour, stays. Names that would then read alike keep what differs.
    static func fitted(_ names: [WatchName]) -> [SafeText] {
        let cut = names.map(\.fitted)
        return names.indices.map { index in
            let twins = names.indices.filter { cut[$0] == cut[index] && $0 != index }
                .map { names[$0].text }.filter { $0 != names[index].text }
            return twins.isEmpty ? cut[index] : names[index].cut(apartFrom: twins)
        }
    }

    /// The name in its room, as it is cut where no other stands beside it.
    var fitted: SafeText {
        if text.width <= room { return text }
        var shorter = text.string
        for (long, short) in Self.abbreviations where SafeText(sanitizing: shorter).width > room {
            shorter = shorter.replacing(long, with: short)
        }
        let safe = SafeText(sanitizing: shorter)
        return safe.width <= room ? safe : cutMiddle(safe)
    }

    /// The name in its room, where it begins with the maker: that word goes first, since most
    /// watches of a shop share it.
    var fittedWithoutMaker: SafeText {
        let words = text.string.split(separator: " ", maxSplits: 1)
        guard text.width > room, let rest = words.last else { return fitted }
        return WatchName(text: SafeText(sanitizing: rest), room: room, ellipsis: ellipsis).fitted
    }

    /// Keeps the last word and as much of the beginning as there is room for.
    private func cutMiddle(_ text: SafeText) -> SafeText {
        let last = SafeText(
            sanitizing: text.string.split(separator: " ").last.map(String.init) ?? "")
        let words = text.string.split(separator: " ").dropLast().map { SafeText(sanitizing: $0) }
        var head = SafeText.empty
        for word in words {
            let longer = head.isEmpty ? word : "\(head) \(word)"
            if longer.width + last.width + 3 > room { break }
            head = longer
        }
        guard !head.isEmpty else { return text.truncated(to: room, ellipsis: ellipsis) }
        return "\(head) \(ellipsis) \(last)"
    }

    /// Leaves out what the name and its twins begin with alike.
    private func cut(apartFrom twins: [SafeText]) -> SafeText {
        let shared =
            twins.map { twin in
                zip(text.string, twin.string).prefix { $0 == $1 }.count
            }.max() ?? 0
        let head = text.string.prefix(shared)
        let word = head.lastIndex(of: " ").map { head.distance(from: head.startIndex, to: $0) + 1 }
        let rest = SafeText(sanitizing: String(text.string.dropFirst(word ?? 0)))
        return "\(ellipsis)\(rest.truncated(to: room - 1, ellipsis: ellipsis))"
    }

    /// Words of the trade, long and short, the ones that lose least first.
    private static let abbreviations = [
        ("Chronograph", "Chrono"), ("Automatic", "Auto"), ("Professional", "Pro"),
        ("Mechanical", "Mech"), ("Powermatic 80", "PM80"),
    ]
}
