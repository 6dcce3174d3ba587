import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A colour as the eye orders colours: lightness, and two axes from green to red and blue to yellow.
///
/// Source: Björn Ottosson, *A perceptual color space for image processing* (Oklab), 2020.
struct PerceivedColour {
    private let lightness: Double
    private let greenToRed: Double
    private let blueToYellow: Double

    /// Converts a colour of the sRGB space.
    init(_ colour: RGB) {
        let red = Self.linear(colour.red)
        let green = Self.linear(colour.green)
        let blue = Self.linear(colour.blue)
        let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        greenToRed = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        blueToYellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    /// Returns how different another colour looks; a difference of hue weighs most.
    func distance(to other: PerceivedColour) -> Double {
        let lightness = lightness - other.lightness
        let greenToRed = greenToRed - other.greenToRed
        let blueToYellow = blueToYellow - other.blueToYellow
        return lightness * lightness
            + Self.hueWeight * (greenToRed * greenToRed + blueToYellow * blueToYellow)
    }

    /// Chosen by looking: below 2 blue dials turn violet in parts, above 6 shading is lost.
    private static let hueWeight = 4.0

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
