/// The bit that tells a colour of its own from a name.
private let ownColour: UInt64 = 1 << 24

extension Ink {
    /// The ink in 26 bits.
    var code: UInt64 {
        switch self {
        case .role(let role): UInt64(role.rawValue)
        case .rgb(let own): ownColour | UInt64(own.hex)
        }
    }

    /// Creates the ink that a code stands for.
    init(code: UInt64) {
        self =
            code & ownColour == 0
            ? .role(Role(rawValue: UInt8(truncatingIfNeeded: code)) ?? .text)
            : .rgb(RGB(UInt32(truncatingIfNeeded: code)))
    }
}

extension Ground {
    /// Returns the ground in 26 bits; no ground is 0.
    static func encode(_ ground: Ground?) -> UInt64 {
        switch ground {
        case nil: 0
        case .page: 1
        case .bar: 2
        case .selection: 3
        case .panel: 4
        case .field: 5
        case .button: 6
        case .focusedButton: 7
        case .primaryButton: 8
        case .rgb(let own): ownColour | UInt64(own.hex)
        }
    }

    /// Returns the ground that a code stands for.
    static func decode(_ code: UInt64) -> Ground? {
        if code & ownColour != 0 { return .rgb(RGB(UInt32(truncatingIfNeeded: code))) }
        return named.first { encode($0) == code }
    }
}
