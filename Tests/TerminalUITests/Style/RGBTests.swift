import TerminalUI
import Testing

struct RGBTests {
    @Test func `black on white has the contrast that WCAG gives it`() {
        #expect(abs(RGB(0x000000).contrast(with: RGB(0xFFFFFF)) - 21) < 0.000_1)
        #expect(RGB(0x777777).contrast(with: RGB(0x777777)) == 1)
        // A pair that WCAG's own technique G18 calls just below the line.
        #expect(RGB(0x777777).contrast(with: RGB(0xFFFFFF)) < 4.5)
        #expect(RGB(0x767676).contrast(with: RGB(0xFFFFFF)) > 4.5)
    }

    @Test(
        arguments: [
            (0x000000, 16), (0xFFFFFF, 231), (0xFF0000, 196), (0x808080, 244), (0x12151C, 233),
            (0x5F87AF, 67),
        ] as [(UInt32, UInt8)])
    func `a colour goes to the nearest of 256`(hex: UInt32, entry: UInt8) {
        #expect(RGB(hex).xterm256 == entry)
    }

    @Test func `every entry beyond the first 16 is nearest to itself`() {
        for entry in UInt8(16)...255 {
            let colour = RGB(xterm: entry)
            #expect(RGB(xterm: colour.xterm256) == colour)
        }
    }

    @Test func `a colour goes to the nearest of 16 and of 8`() {
        #expect(RGB(0xFE1010).xterm16 == 9)
        #expect(RGB(0xFE1010).xterm8 == 1)
        #expect(RGB(0x12345678).hex == 0x345678)
    }
}
