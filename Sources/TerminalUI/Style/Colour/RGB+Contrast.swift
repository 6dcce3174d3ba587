#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension RGB {
    /// The relative luminance, from 0 (black) to 1 (white).
    ///
    /// Source: WCAG 2.2, definition of *relative luminance*.
    package var relativeLuminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Returns the contrast ratio with another colour, from 1 (equal) to 21 (black on white).
    ///
    /// Source: WCAG 2.2, definition of *contrast ratio*; text needs 4.5 (success criterion 1.4.3).
    package func contrast(with other: RGB) -> Double {
        let (one, two) = (relativeLuminance, other.relativeLuminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }
}
