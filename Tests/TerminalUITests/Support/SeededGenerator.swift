/// Random numbers that a seed determines (SplitMix64, Steele and others 2014), so that a failure can
/// be repeated: its seed is printed with it.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Some fixed seeds and one that is new in every run.
    static let seeds: [UInt64] = [1, 2, 3, 5, 8, .random(in: 1_000...999_999)]
}
