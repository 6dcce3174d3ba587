"""Hands at ten past ten, and the glass above them."""

import numpy as np
from PIL import Image, ImageChops

from .canvas import polar
from .dials import shape
from .indices import facet

HOUR, MINUTE, SECOND = 304.5, 54.0, 214.0
"""Where the hands stand: nine minutes past ten, a quiet second that covers no marker."""

PROFILES = {
    # (part of the length, part of the width), from the tail to the tip
    "baton": ((-0.16, 0.7), (0.93, 1.0), (1.0, 0.35)),
    "sword": ((-0.10, 0.45), (0.10, 0.5), (0.78, 1.15), (1.0, 0.0)),
    "leaf": ((-0.14, 0.30), (0.06, 0.35), (0.30, 0.95), (0.52, 1.0), (0.80, 0.50), (1.0, 0.0)),
    "dauphine": ((-0.14, 0.25), (0.08, 1.15), (1.0, 0.10)),
    "arrow": ((-0.12, 0.6), (0.50, 0.6), (0.50, 1.5), (1.0, 0.0)),
}


def draw(canvas, design):
    """Draws hour, minute and second, back to front, each with its shadow."""
    r = design.dial_radius
    hour = "arrow" if design.hands == "sword" and design.arrow else design.hands
    blade(canvas, design, hour, HOUR, r * 0.58, design.hand_width * 1.25)
    blade(canvas, design, design.hands, MINUTE, r * 0.86, design.hand_width)
    if design.seconds:
        second(canvas, design, 0.0 if design.counters else SECOND, r * 0.90)
    canvas.flat(canvas.disc(0.078), (10, 12, 16), 0.45)
    canvas.shade(canvas.disc(0.068), design.hand, 0.62, 0.02, 0.4)
    canvas.shade(canvas.disc(0.030), design.hand, 0.45, 0.01, 0.4)


def outline(profile, angle, length, width, side):
    """One half of a hand, from its tail to its tip and back along its middle."""
    edge = []
    for along, across in profile:
        x, y = polar(angle, along * length)
        dx, dy = polar(angle + 90, side * across * width)
        edge.append((x + dx, y + dy))
    return edge + [polar(angle, profile[-1][0] * length), polar(angle, profile[0][0] * length)]


def blade(canvas, design, kind, angle, length, width):
    """A hand with two facets, and lume inside it where the design has it."""
    profile = PROFILES[kind]
    halves = [outline(profile, angle, length, width, side) for side in (-1, 1)]
    edge = [outline(profile, angle, length * 1.01, width + 0.012, side) for side in (-1, 1)]
    canvas.shadow(canvas.mask(*edge), 0.018, 0.016, 0.026, 0.60, within=shape(canvas, design))
    canvas.flat(canvas.mask(*edge), design.hand.at(0.04), 0.75)
    for half, side in zip(halves, (-1, 1)):
        canvas.polygon(half, facet(design.hand, angle, side, 0.22))
    if design.hand_lume:
        start, end = (0.52, 0.94) if kind == "arrow" else (0.26, 0.88)
        inner = [(along, across) for along, across in profile if start < along < end]
        ends = [(start, width_at(profile, start)), *inner, (end, width_at(profile, end))]
        for side in (-1, 1):
            canvas.polygon(outline(ends, angle, length, width * 0.52, side), design.lume)


def width_at(profile, along):
    """The width of a profile at a part of its length."""
    return float(np.interp(along, [p[0] for p in profile], [p[1] for p in profile]))


def second(canvas, design, angle, length):
    """The thin second hand with a counterweight."""
    needle = [(-0.26, 1.9), (-0.10, 1.9), (-0.10, 1.0), (1.0, 0.55)]
    polygons = [outline(needle, angle, length, 0.0155, side) for side in (-1, 1)]
    mask = canvas.mask(*polygons)
    canvas.shadow(mask, 0.014, 0.018, 0.030, 0.5, within=shape(canvas, design))
    canvas.flat(mask, design.second)


def crystal(canvas, design):
    """A soft reflection of a window on the glass, kept faint so that the dial stays readable."""
    glow = np.clip(1 - np.hypot(canvas.x + 0.45, canvas.y + 0.62) / 0.95, 0, 1) ** 1.6
    band = np.clip((-canvas.x * 0.6 - canvas.y) * 3.2 - 0.35, 0, 1)
    field = Image.fromarray((glow * band * 255).astype(np.uint8))
    canvas.flat(ImageChops.multiply(shape(canvas, design), field), (255, 255, 255), 0.20)
