"""Bracelets and straps: what the case lies on, cut off by the edge of the picture."""

import numpy as np

from .shading import Ramp, brushed, noise

LEATHERS = {
    "brown": Ramp("1c0d05", "3f2211", "6a3c1e", "8f5831", "b57f52", "d9b08a"),
    "dark brown": Ramp("120905", "2a160c", "472818", "694026", "93664a", "c09a80"),
    "grey": Ramp("1e2023", "3c4045", "5d6268", "82888f", "a9aeb4", "d3d6d9"),
    "black": Ramp("060607", "101114", "1e2025", "31343b", "545963", "8a909b"),
}
RUBBERS = {
    "black": Ramp("060708", "0e1013", "1a1d22", "2c3037", "4b515c", "7e8693"),
    "yellow": Ramp("4d3600", "a87a00", "e3b007", "f8cf2e", "ffe37a", "fff6cf"),
}


def draw(canvas, strap):
    """Draws a design's strap over the whole height of the picture."""
    kinds = {"integrated": integrated, "links": links, "leather": leather, "rubber": rubber}
    kinds[strap.kind](canvas, strap)


def rows(canvas, pitch, shift=0.0):
    """The upper edges of the links, symmetrical about the middle of the watch."""
    count = int(canvas.edge / pitch) + 2
    return [(k + shift) * pitch for k in range(-count, count)]


def base(canvas, width):
    """The dark ground between the links."""
    canvas.flat(canvas.rectangles((-width, -canvas.edge - 1, width, canvas.edge + 1)), (16, 18, 22))


def integrated(canvas, strap):
    """Wide flat links as broad as the end of the case, with a polished bar between two of them."""
    w, pitch, gap = strap.width, 0.185, 0.016
    base(canvas, w * 0.985)
    tops = rows(canvas, pitch, 0.15)
    wide = [(-w, y + gap, w, y + pitch * 0.74) for y in tops]
    bars = [(-w * 0.97, y + pitch * 0.74 + gap * 0.6, w * 0.97, y + pitch) for y in tops]
    tone = brushed(canvas, 0.66) - 0.22 * np.clip(np.abs(canvas.x) / w, 0, 1) ** 6
    canvas.shade(canvas.rectangles(*wide, radius=0.02), strap.metal, tone, 0.014, 0.30)
    canvas.shade(canvas.rectangles(*bars, radius=0.012), strap.metal, tone - 0.16, 0.016, 0.5)


def links(canvas, strap):
    """Three or five rows of rounded links, the inner ones polished or of the second metal."""
    w, pitch, gap = strap.width, 0.19, 0.009
    base(canvas, w * 0.985)
    inner = w * strap.inner
    edges = [-w, -inner, inner, w] if strap.columns == 3 else [
        -w, -w * 0.60, -w * 0.20, w * 0.20, w * 0.60, w]
    for column, (x0, x1) in enumerate(zip(edges, edges[1:])):
        odd = column % 2 == 1
        boxes = [(x0 + gap, y + gap, x1 - gap, y + pitch - gap)
                 for y in rows(canvas, pitch, 0.5 if odd else 0.0)]
        middle, half = (x0 + x1) / 2, (x1 - x0) / 2
        across = (canvas.x - middle) / half
        outside = np.clip(np.abs(canvas.x) / w, 0, 1)
        tone = 0.72 - 0.10 * across ** 2 - 0.20 * outside ** 4 - 0.08 * np.sign(middle) * outside
        tone = tone + (0.05 if odd else 0.02 * noise(canvas.x.shape, (220, 3), 11))
        metal = strap.second if odd else strap.metal
        canvas.shade(canvas.rectangles(*boxes, radius=0.035), metal, tone, 0.024, 0.32)


def leather(canvas, strap):
    """Padded leather with grain and two rows of stitches."""
    w = strap.width
    skin = canvas.rectangles((-w, -canvas.edge - 1, w, canvas.edge + 1))
    across = canvas.x / w
    grain = noise(canvas.x.shape, (150, 150), 21) * 0.5 + noise(canvas.x.shape, (60, 60), 22) * 0.5
    tone = (0.56 - 0.42 * np.abs(across) ** 3.2 - 0.07 * across + 0.05 * grain
            + 0.05 * np.cos(across * 5))
    canvas.shade(skin, strap.leather, tone)
    stitches = [(side * w * 0.86 - 0.012, y, side * w * 0.86 + 0.012, y + 0.062)
                for side in (-1, 1) for y in rows(canvas, 0.1)]
    mask = canvas.rectangles(*stitches, radius=0.012)
    canvas.shadow(mask, 0.006, 0.004, 0.008, 0.6)
    canvas.flat(mask, strap.leather.at(0.93), 0.85)


def rubber(canvas, strap):
    """Smooth rubber, grooved along its middle or pierced by rows of holes."""
    w = strap.width
    across = canvas.x / w
    tone = (0.60 - 0.40 * np.abs(across) ** 4 - 0.10 * across
            + 0.012 * noise(canvas.x.shape, (300, 300), 23))
    canvas.shade(canvas.rectangles((-w, -canvas.edge - 1, w, canvas.edge + 1)), strap.leather, tone)
    if strap.holes:
        for y in rows(canvas, 0.17, 0.25):
            for column in (-1, 0, 1):
                shift = 0.0 if column else 0.085
                hole = canvas.disc(0.052, column * w * 0.52, y + shift)
                canvas.shade(hole, strap.leather, 0.16, 0.02, -0.25)
                canvas.flat(canvas.disc(0.040, column * w * 0.52, y + shift), (14, 15, 18))
        return
    grooves = [(side * w * 0.36 - 0.016, -canvas.edge - 1, side * w * 0.36 + 0.016, canvas.edge + 1)
               for side in (-1, 1)]
    canvas.shade(canvas.rectangles(*grooves), strap.leather, 0.22, 0.014, -0.3)
