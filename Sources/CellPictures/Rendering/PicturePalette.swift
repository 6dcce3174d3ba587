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

    /// Black or white, whichever stands out on the page: what dots without colours stand for.
    var contrast: RGB { pageIsDark ? RGB(0xFFFFFF) : RGB(0x000000) }

    /// What chafa chooses colours from; 256 of them are matched here, because chafa's own choice
    /// turns brown into olive and blue into violet.
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

    /// Returns the colours of a glyph and behind it that chafa's numbers stand for.
    func colours(rawInk: Int32, rawGround: Int32) -> (ink: RGB, ground: RGB) {
        // A terminal without colours takes its own two, but shows a light ground in reverse video.
        guard level > .mono else { return (RGB(0xFFFFFF), RGB(0x000000)) }
        return (colour(raw: rawInk), colour(raw: rawGround))
    }

    private func colour(raw: Int32) -> RGB {
        // A negative number is chafa's word for clear.
        guard raw >= 0 else { return page }
        switch level {
        case .trueColour, .mono:
            return RGB(UInt32(raw))
        case .xterm256:
            let colour = RGB(UInt32(raw))
            return colour.isNear(page) ? page : XtermColours.nearest(to: colour)
        case .ansi16, .ansi8:
            let entry = UInt8(truncatingIfNeeded: raw)
            return entry == pageEntry ? page : RGB(xterm: entry)
        }
    }

    /// The entry of a small palette that the page is shown in.
    private var pageEntry: UInt8 { pageIsDark ? 0 : level == .ansi16 ? 15 : 7 }

    /// Whether white stands out on the page at least as well as black (WCAG 2.2, contrast ratio).
    private var pageIsDark: Bool { page.relativeLuminance < 0.18 }
}

extension RGB {
    /// Whether no channel differs by more than rounding does.
    fileprivate func isNear(_ other: RGB) -> Bool {
        [(red, other.red), (green, other.green), (blue, other.blue)]
            .allSatisfy { abs(Int($0) - Int($1)) <= 3 }
    }
}
