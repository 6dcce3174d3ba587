/// Random numbers that a seed determines (SplitMix64: Steele, Lea and Flood, OOPSLA 2014), so that a
/// failure can be repeated: its seed is printed with it.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// Makes a generator that gives the same numbers for the same seed.
    package init(seed: UInt64) {
        state = seed
    }

    /// Returns the next number.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Some fixed seeds and one that is new in every run.
    package static let seeds: [UInt64] = [1, 2, 3, 5, 8, .random(in: 1_000...999_999)]
}
