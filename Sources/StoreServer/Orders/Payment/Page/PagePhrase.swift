/// Two words that the terminal and the payment page both show, so that a shopper knows the page.
enum PagePhrase {
    /// Makes a phrase.
    static func make(using generator: inout some RandomNumberGenerator) -> String {
        let first = adjectives[Int.random(in: 0..<adjectives.count, using: &generator)]
        return first + " " + nouns[Int.random(in: 0..<nouns.count, using: &generator)]
    }

    private static let adjectives = [
        "amber", "autumn", "brave", "bright", "bronze", "calm", "clear", "clever", "copper",
        "coral", "crimson", "crystal", "early", "eager", "emerald", "fair", "fresh", "gentle",
        "golden", "grand", "green", "happy", "honest", "indigo", "ivory", "jolly", "keen", "kind",
        "lively", "lucky", "mellow", "merry", "mighty", "modern", "noble", "olive", "patient",
        "polite", "proud", "purple", "quick", "quiet", "rapid", "royal", "ruby", "rustic",
        "scarlet", "sharp", "silent", "silver", "smooth", "solar", "steady", "sunny", "swift",
        "tidy", "velvet", "vivid", "warm", "winter", "wise", "witty", "young", "zesty",
    ]

    private static let nouns = [
        "anchor", "apple", "arrow", "badger", "beacon", "bell", "birch", "bridge", "candle",
        "canyon", "castle", "cedar", "cherry", "cloud", "comet", "compass", "cricket", "dolphin",
        "eagle", "falcon", "feather", "fern", "finch", "forest", "fountain", "garden", "glacier",
        "harbor", "hazel", "heron", "island", "kettle", "lantern", "lark", "lemon", "lion",
        "maple", "meadow", "mirror", "moon", "mountain", "oak", "ocean", "otter", "owl", "panda",
        "pebble", "pepper", "piano", "planet", "quartz", "rabbit", "raven", "river", "robin",
        "rocket", "sparrow", "spring", "summit", "thunder", "tiger", "tulip", "valley", "walnut",
    ]
}
