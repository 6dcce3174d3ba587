/// A colour of the sRGB space, eight bits a channel.
package struct RGB: Hashable, Sendable {
    /// The red channel.
    package let red: UInt8
    /// The green channel.
    package let green: UInt8
    /// The blue channel.
    package let blue: UInt8

    /// Creates a colour from its channels.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Creates a colour from a number such as 0xE6B566; bits above the 24th are ignored.
    package init(_ hex: UInt32) {
        self.init(
            red: UInt8(hex >> 16 & 0xFF), green: UInt8(hex >> 8 & 0xFF), blue: UInt8(hex & 0xFF))
    }

    /// The colour as a number of 24 bits, red in the highest eight.
    package var hex: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
