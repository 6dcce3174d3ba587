/// How many colours a terminal can show; a later case shows more than an earlier one.
package enum ColourLevel: String, CaseIterable, Comparable, Hashable, Sendable {
    /// No colours: bold, underline and reverse video only.
    case mono
    /// The eight colours of ECMA-48.
    case ansi8 = "8"
    /// The eight colours and their bright forms.
    case ansi16 = "16"
    /// The palette of xterm: 16 colours, a cube of 6×6×6, and 24 greys.
    case xterm256 = "256"
    /// 24 bits a colour.
    case trueColour = "true"

    /// Returns whether the first level shows fewer colours than the second.
    package static func < (one: ColourLevel, two: ColourLevel) -> Bool {
        one.order < two.order
    }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
