import CChafa
import TerminalUI

/// Chooses for every cell the character and the two colours that come nearest to a picture, with
/// libchafa.
struct SymbolCanvas {
    /// The cells of the picture.
    let size: Size
    /// The colours and characters to choose from.
    let palette: PicturePalette

    /// Returns the cells row by row; nil where the picture is clear.
    func cells(of pixels: PixelImage) -> [PictureCell?] {
        let canvas = makeCanvas()
        defer { chafa_canvas_unref(canvas) }
        let solid = pixels.composited(over: palette.page)
        chafa_canvas_draw_all_pixels(
            canvas, CHAFA_PIXEL_RGBA8_UNASSOCIATED, solid.bytes, Int32(solid.width),
            Int32(solid.height), Int32(solid.width * 4))
        return zip(0..., pixels.clearCells(in: size)).map { index, isClear in
            isClear ? nil : cell(of: canvas, x: index % size.width, y: index / size.width)
        }
    }

    private func cell(of canvas: OpaquePointer?, x: Int, y: Int) -> PictureCell? {
        guard let glyph = Unicode.Scalar(chafa_canvas_get_char_at(canvas, Int32(x), Int32(y)))
        else { return nil }
        var ink: Int32 = 0
        var ground: Int32 = 0
        // Not chafa_canvas_get_colors_at: without colours that reads outside its palette.
        chafa_canvas_get_raw_colors_at(canvas, Int32(x), Int32(y), &ink, &ground)
        let colours = palette.colours(rawInk: ink, rawGround: ground)
        return PictureCell(glyph: glyph, ink: colours.ink, ground: colours.ground)
    }

    private func makeCanvas() -> OpaquePointer? {
        // A picture is small: threads cost more than they bring.
        chafa_set_n_threads(1)
        let config = chafa_canvas_config_new()
        defer { chafa_canvas_config_unref(config) }
        chafa_canvas_config_set_geometry(config, Int32(size.width), Int32(size.height))
        chafa_canvas_config_set_canvas_mode(config, palette.mode)
        chafa_canvas_config_set_fg_color(config, palette.contrast.hex)
        chafa_canvas_config_set_bg_color(config, palette.page.hex)
        chafa_canvas_config_set_work_factor(config, 1)
        // More contrast and saturation: else few colours turn blue dials green and black ones grey.
        chafa_canvas_config_set_preprocessing_enabled(config, palette.level <= .ansi16 ? 1 : 0)
        chafa_canvas_config_set_dither_mode(config, CHAFA_DITHER_MODE_NONE)
        let map = chafa_symbol_map_new()
        defer { chafa_symbol_map_unref(map) }
        for tag in palette.wantedTags { chafa_symbol_map_add_by_tags(map, tag) }
        for tag in palette.unwantedTags { chafa_symbol_map_remove_by_tags(map, tag) }
        chafa_canvas_config_set_symbol_map(config, map)
        return chafa_canvas_new(config)
    }
}
