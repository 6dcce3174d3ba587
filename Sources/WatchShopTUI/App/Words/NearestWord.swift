/// The word that was probably meant by one that is not known.
enum NearestWord {
    /// Returns the known word that is fewest letters away, where no more than a third of its
    /// letters, and one at least, had to change.
    static func find(_ word: String, among known: [String]) -> String? {
        let distances = known.map { (word: $0, distance: distance(word, $0)) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }),
            nearest.distance <= max(1, nearest.word.count / 3)
        else { return nil }
        return nearest.word
    }

    /// The fewest letters to put in, take out, replace or swap with their neighbour: optimal string
    /// alignment, as in Boytsov, Indexing methods for approximate dictionary searching (2011), 2.1.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (left, right) = (Array(one), Array(other))
        var rows = [Array(0...right.count)]
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, otherLetter) in right.enumerated() {
                var best = min(
                    rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == otherLetter ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == otherLetter {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
