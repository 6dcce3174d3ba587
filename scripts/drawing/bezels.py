"""Bezels: the ring between case and dial, and what is engraved on it."""

import numpy as np

from .canvas import polar
from .cases import RIM
from .shading import brushed, turned

TACHYMETER = {400: 54, 300: 72, 240: 90, 200: 108, 170: 127, 150: 144, 130: 166,
              120: 180, 110: 196, 100: 216, 90: 240, 80: 270, 70: 308.6, 60: 0}
"""Units per hour, and the angle of the chronograph hand after 3600 / units seconds."""


def draw(canvas, design):
    """Draws the bezel of a design and the inner wall down to its dial."""
    kinds = {"polished": polished, "stepped": stepped, "dive": dive, "tachymeter": tachymeter,
             "minutes": minutes, "compass": compass, "square": square}
    kinds[design.bezel](canvas, design)


def wall(canvas, design):
    """The flange between bezel and dial: dark above, where no light falls in."""
    outer = design.dial_radius + 0.045
    canvas.flat(canvas.disc(outer + 0.014), RIM)
    canvas.shade(canvas.disc(outer), design.flange, 0.40 + 0.26 * canvas.y / outer)
    canvas.flat(canvas.disc(design.dial_radius + 0.008), RIM, 0.9)


def polished(canvas, design):
    """One plain mirror ring."""
    outer = design.bezel_radius
    canvas.flat(canvas.disc(outer + 0.016), RIM, 0.75)
    canvas.shade(canvas.disc(outer), design.bezel_metal, turned(canvas, 0.70, 0.24), 0.035, 0.34)
    wall(canvas, design)


def stepped(canvas, design):
    """Two concentric steps, the older way."""
    outer = design.bezel_radius
    canvas.flat(canvas.disc(outer + 0.014), RIM, 0.6)
    canvas.shade(canvas.disc(outer), design.bezel_metal, turned(canvas, 0.60, 0.22), 0.03, 0.4)
    step = outer - 0.055
    canvas.flat(canvas.disc(step + 0.010), RIM, 0.5)
    canvas.shade(canvas.disc(step), design.bezel_metal, turned(canvas, 0.72, 0.22, 2.0), 0.025, 0.4)
    wall(canvas, design)


def insert(canvas, design, outer, inner):
    """A coloured ring set into the bezel, glossy in two fans."""
    canvas.flat(canvas.disc(outer + 0.012), RIM)
    canvas.shade(canvas.ring(outer, inner), design.insert, turned(canvas, 0.40, 0.14, 0.9),
                 0.014, 0.16)


def ticks(canvas, count, outer, inner, width, colour, skip=()):
    """`count` radial lines; `skip` leaves out every one that a longer mark will cover."""
    lines = []
    for k in range(count):
        if k not in skip:
            angle = 360 * k / count
            spread = np.degrees(width / 2 / outer)
            lines.append([polar(angle - spread, outer), polar(angle + spread, outer),
                          polar(angle + spread, inner), polar(angle - spread, inner)])
    canvas.flat(canvas.mask(*lines), colour)


def teeth(canvas, design):
    """The grip of a bezel that turns."""
    points = [polar(k * 360 / 288, 1.035 if k % 4 < 2 else 0.995) for k in range(288)]
    grip = canvas.mask(points)
    canvas.flat(canvas.disc(1.05), RIM, 0.85)
    canvas.shade(grip, design.bezel_metal, turned(canvas, 0.56, 0.24), 0.014, 0.45)
    canvas.shade(canvas.disc(0.975), design.bezel_metal, turned(canvas, 0.76, 0.18), 0.02, 0.4)


def dive(canvas, design):
    """A toothed bezel with a minute scale and a luminous pearl at 12."""
    teeth(canvas, design)
    inner = design.dial_radius + 0.06
    insert(canvas, design, 0.94, inner)
    light, middle = design.scale_colour, (0.94 + inner) / 2
    ticks(canvas, 12, 0.915, inner + 0.03, 0.038, light, skip=(0, 2, 4, 6, 8, 10))
    ticks(canvas, 60, 0.915, 0.875, 0.014, light, skip=range(0, 60, 5))
    texts = [(str(k * 5), *polar(k * 30, middle), k * 30) for k in (2, 4, 6, 8, 10)]
    canvas.flat(canvas.glyphs(texts, 0.095, 0.010), light)
    canvas.flat(canvas.mask([(-0.085, -0.92), (0.085, -0.92), (0, -inner - 0.02)]), light)
    canvas.flat(canvas.disc(0.034, 0, -0.875), design.lume)
    wall(canvas, design)


def tachymeter(canvas, design):
    """A glossy ring with a tachymeter scale."""
    canvas.shade(canvas.disc(0.985), design.bezel_metal, turned(canvas, 0.72, 0.24), 0.03, 0.4)
    inner = design.dial_radius + 0.06
    insert(canvas, design, 0.945, inner)
    texts = [(str(speed), *polar(angle, (0.945 + inner) / 2 - 0.006), angle)
             for speed, angle in TACHYMETER.items()]
    canvas.flat(canvas.glyphs(texts, 0.070, 0.006), design.scale_colour)
    ticks(canvas, 60, 0.938, 0.915, 0.010, design.scale_colour)
    wall(canvas, design)


def minutes(canvas, design):
    """A glossy ring with the minutes from 5 to 60."""
    canvas.shade(canvas.disc(0.985), design.bezel_metal, turned(canvas, 0.72, 0.24), 0.03, 0.4)
    inner = design.dial_radius + 0.06
    insert(canvas, design, 0.945, inner)
    texts = [(str(k * 5), *polar(k * 30, (0.945 + inner) / 2), k * 30) for k in range(1, 13)]
    canvas.flat(canvas.glyphs(texts, 0.085, 0.007), design.scale_colour)
    ticks(canvas, 60, 0.93, 0.895, 0.012, design.scale_colour, skip=range(0, 60, 5))
    wall(canvas, design)


def compass(canvas, design):
    """A broad ceramic ring with the points of the compass, held by a notched edge."""
    points = [polar(k * 10 + (-2.2, -1.2, 1.2, 2.2)[c], (1.0, 1.045, 1.045, 1.0)[c])
              for k in range(36) for c in range(4)]
    canvas.flat(canvas.disc(1.055), RIM, 0.85)
    canvas.shade(canvas.mask(points), design.bezel_metal, turned(canvas, 0.60, 0.2), 0.02, 0.4)
    inner = design.dial_radius + 0.06
    insert(canvas, design, 0.965, inner)
    middle = (0.965 + inner) / 2
    texts = [(text, *polar(k * 45, middle), k * 45)
             for k, text in enumerate(("N", "NE", "E", "SE", "S", "SW", "W", "NW"))]
    canvas.flat(canvas.glyphs(texts[0::2], 0.125, 0.014), design.scale_colour)
    canvas.flat(canvas.glyphs(texts[1::2], 0.085, 0.008), design.scale_colour)
    ticks(canvas, 72, 0.945, 0.905, 0.012, design.scale_colour, skip=range(0, 72, 9))
    wall(canvas, design)


def square(canvas, design):
    """The square frame of a square dial."""
    side = design.bezel_radius
    canvas.flat(canvas.rectangles((-side, -side, side, side), radius=0.15), RIM, 0.5)
    side -= 0.012
    canvas.shade(canvas.rectangles((-side, -side, side, side), radius=0.14), design.bezel_metal,
                 brushed(canvas, 0.74), 0.035, 0.4)
    side = design.dial_radius + 0.03
    canvas.flat(canvas.rectangles((-side, -side, side, side), radius=0.08), RIM)
