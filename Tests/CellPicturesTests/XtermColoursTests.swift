import TerminalUI
import Testing

@testable import CellPictures

struct XtermColoursTests {
    @Test(arguments: UInt8(16)...255)
    func `a colour of the palette is its own nearest`(entry: UInt8) {
        let colour = RGB(xterm: entry)
        #expect(XtermColours.nearest(to: colour) == colour)
    }

    @Test(
        "a colour keeps its hue, where the nearest channels would change it",
        arguments: [
            (RGB(0x8F5831), RGB(0x875F00)),  // leather stays brown
            (RGB(0x2A60B8), RGB(0x005FAF)),  // a blue dial stays blue
            (RGB(0x808080), RGB(0x808080)),
        ])
    func keepsHue(colour: RGB, expected: RGB) {
        #expect(XtermColours.nearest(to: colour) == expected)
    }
}
