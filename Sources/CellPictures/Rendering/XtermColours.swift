import TerminalUI

/// The 240 fixed colours of xterm's palette, matched by what the eye sees.
///
/// The palette has few dark and few soft colours. The nearest in red, green and blue is often of
/// another hue, and a dial becomes mottled; so hue and colourfulness count more than lightness.
enum XtermColours {
    /// Returns the colour of the palette that looks most like a colour.
    static func nearest(to colour: RGB) -> RGB {
        let wanted = PerceivedColour(colour)
        let found = entries.min {
            wanted.distance(to: $0.perceived) < wanted.distance(to: $1.perceived)
        }
        return found?.colour ?? colour
    }

    /// Entries 16 to 255; people change the first 16.
    private static let entries: [(colour: RGB, perceived: PerceivedColour)] = (16...255).map {
        let colour = RGB(xterm: UInt8($0))
        return (colour, PerceivedColour(colour))
    }
}
