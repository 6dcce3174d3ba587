import CChafa
import TerminalUI

/// The colours and characters that a picture is made of on one terminal.
struct PicturePalette {
    /// The colours that the terminal has.
    let level: ColourLevel
    /// The characters that the terminal has.
    let symbols: PictureSymbols
    /// The colour that clear pixels melt into.
    let page: RGB

    /// Black or white, whichever stands out on the page: the only ink of a terminal without colours.
    var contrast: RGB { pageIsDark ? RGB(0xFFFFFF) : RGB(0x000000) }

    /// What chafa chooses colours from.
    ///
    /// With 256 colours it chooses freely too, and the terminal takes the nearest of its palette as
    /// it does for the page, so that picture and page still meet without a seam.
    var mode: ChafaCanvasMode {
        switch level {
        case .trueColour, .xterm256: CHAFA_CANVAS_MODE_TRUECOLOR
        case .ansi16: CHAFA_CANVAS_MODE_INDEXED_16
        case .ansi8: CHAFA_CANVAS_MODE_INDEXED_8
        case .mono: CHAFA_CANVAS_MODE_FGBG
        }
    }

    /// The sets of characters to choose from.
    var wantedTags: [ChafaSymbolTags] {
        switch (symbols, level) {
        case (.ascii, _): [CHAFA_SYMBOL_TAG_ASCII]
        case (.blocks, .mono): [CHAFA_SYMBOL_TAG_BRAILLE]
        // The fonts of the Linux console, the usual terminal of few colours, have only the halves.
        case (.blocks, .ansi8), (.blocks, .ansi16):
            [CHAFA_SYMBOL_TAG_SPACE, CHAFA_SYMBOL_TAG_SOLID, CHAFA_SYMBOL_TAG_HALF]
        case (.blocks, .xterm256), (.blocks, .trueColour):
            [CHAFA_SYMBOL_TAG_SPACE, CHAFA_SYMBOL_TAG_SOLID, CHAFA_SYMBOL_TAG_BLOCK]
        }
    }

    /// The characters to leave out: in colours, letters and digits read as words that are not there.
    var unwantedTags: [ChafaSymbolTags] {
        symbols == .ascii && level > .mono ? [CHAFA_SYMBOL_TAG_ALNUM] : []
    }

    /// Returns the colour that chafa's answer stands for; a negative number is its word for clear.
    func colour(packed: Int32) -> RGB {
        guard packed >= 0 else { return page }
        let colour = RGB(UInt32(packed))
        // With few colours the page itself became this one.
        return level <= .ansi16 && colour == (pageIsDark ? RGB(0x000000) : RGB(0xFFFFFF))
            ? page : colour
    }

    /// Whether white stands out on the page at least as well as black (WCAG 2.2, contrast ratio).
    private var pageIsDark: Bool { page.relativeLuminance < 0.18 }
}
