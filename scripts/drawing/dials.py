"""Dials: surface, minute track, counters and windows, without markers and hands."""

import numpy as np
from PIL import ImageChops

from . import shading
from .bezels import ticks
from .canvas import polar

SURFACES = {
    "sunray": shading.sunray, "matte": shading.matte, "waffle": shading.waffle,
    "guilloche": shading.guilloche, "waves": shading.waves, "stripes": shading.stripes,
}
PAPER, PRINT = (246, 246, 242), (18, 20, 24)


def draw(canvas, design):
    """Draws the dial of a design with everything that is printed on it or cut into it."""
    surface(canvas, design)
    track(canvas, design)
    for counter in design.counters:
        recess(canvas, design, counter)
    if design.date is not None:
        window(canvas, design)


def shape(canvas, design):
    """The mask of the dial."""
    r = design.dial_radius
    return (canvas.rectangles((-r, -r, r, r), radius=0.06) if design.case == "square"
            else canvas.disc(r))


def surface(canvas, design):
    """The ground of the dial, and the shadow of the case on its upper rim."""
    mask = shape(canvas, design)
    if design.surface == "pearl":
        tone, bands = shading.pearl(canvas)
        pixels = design.dial.colours(tone).astype(np.float32)
        sheen = np.stack(bands, axis=-1) * np.array([13, 9, 15], dtype=np.float32)
        canvas.texture(mask, np.clip(pixels + sheen, 0, 255).astype(np.uint8))
    else:
        field = SURFACES[design.surface](canvas, radius=design.dial_radius)
        canvas.shade(mask, design.dial, field)
    if design.case != "square":
        inner = canvas.disc(design.dial_radius * 0.985, 0, 0.022)
        rim = ImageChops.subtract(mask, inner)
        canvas.shadow(rim, 0.018, 0, 0, 0.55, within=mask)


def track(canvas, design):
    """The minutes at the edge of the dial."""
    r, ink = design.dial_radius, design.ink
    if design.track == "none":
        return
    if design.track == "railway":
        for radius in (0.965, 0.915):
            canvas.flat(canvas.ring(r * radius + 0.005, r * radius - 0.005), ink, 0.85)
        ticks(canvas, 60, r * 0.965, r * 0.915, 0.010, ink)
        return
    if design.track == "telemeter":
        telemeter(canvas, design)
        return
    ticks(canvas, 60, r * 0.975, r * 0.935, 0.010, ink, skip=range(0, 60, 5))
    ticks(canvas, 12, r * 0.975, r * 0.930, 0.020, ink)


def telemeter(canvas, design):
    """Three scales: blue telemeter outside, minutes, red tachymeter spiral in the middle."""
    r, blue, red = design.dial_radius, (36, 78, 150), (176, 48, 44)
    for radius in (0.985, 0.875):
        canvas.flat(canvas.ring(r * radius, r * radius - 0.009), blue)
    ticks(canvas, 100, r * 0.985, r * 0.955, 0.008, blue)
    texts = [(str(k), *polar(k * 18, r * 0.912), k * 18) for k in range(1, 20)]
    canvas.flat(canvas.glyphs(texts, 0.050, 0.005), blue)
    ticks(canvas, 60, r * 0.865, r * 0.825, 0.010, design.ink)
    for turn in range(2):
        points = [polar(a, r * (0.34 - 0.075 * turn - 0.075 * a / 360)) for a in range(0, 361, 3)]
        inside = [polar(a, r * (0.34 - 0.075 * turn - 0.075 * a / 360) - 0.009)
                  for a in range(360, -1, -3)]
        canvas.flat(canvas.mask(points + inside), red)


def recess(canvas, design, counter):
    """A counter, sunk into the dial, with its own scale and hand."""
    cx, cy = polar(counter.angle, counter.distance * design.dial_radius)
    r = counter.radius * design.dial_radius
    hole = canvas.disc(r, cx, cy)
    canvas.flat(canvas.disc(r + 0.014, cx, cy), counter.ring)
    local = np.hypot(canvas.x - cx, canvas.y - cy) / r
    grooves = 0.035 * np.sin(local * 70) * (local < 0.72)
    light = -(canvas.x - cx) * 0.10 - (canvas.y - cy) * 0.16
    canvas.shade(hole, counter.face, 0.46 + grooves + light, 0.016, -0.22)
    lines = []
    for k in range(12):
        half = 4.0 if k % 3 == 0 else 2.6
        inner = 0.74 if k % 3 == 0 else 0.80
        lines.append([polar(k * 30 - half / 2, r * 0.93, cx, cy),
                      polar(k * 30 + half / 2, r * 0.93, cx, cy),
                      polar(k * 30 + half / 2, r * inner, cx, cy),
                      polar(k * 30 - half / 2, r * inner, cx, cy)])
    canvas.flat(canvas.mask(*lines), counter.ink, 0.9)
    a, w = counter.hand, 0.022
    tail, tip = polar(a + 180, r * 0.24, cx, cy), polar(a, r * 0.80, cx, cy)
    side = polar(a + 90, w, 0, 0)
    needle = canvas.mask([(tail[0] + side[0], tail[1] + side[1]), tip,
                          (tail[0] - side[0], tail[1] - side[1])])
    canvas.shadow(needle, 0.008, 0.006, 0.010, 0.5, within=hole)
    canvas.flat(needle, counter.ink)
    canvas.flat(canvas.disc(0.034, cx, cy), counter.ink)


def window(canvas, design):
    """The date, or the day and the date, in a framed window."""
    x, y = polar(design.date, design.date_distance * design.dial_radius)
    w, h = (0.165, 0.066) if design.day else (0.088, 0.070)
    upright = design.date in (90, 180)
    tilt = 0 if upright else design.date - 90
    frame = design.marker.at(0.82) if upright else design.dial.at(0.2)
    for grow, colour in ((0.018, frame), (0.0, PAPER)):
        dx, dy = w + grow, h + grow
        c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
        corners = [(x + u * c - v * s, y + u * s + v * c)
                   for u, v in ((-dx, -dy), (dx, -dy), (dx, dy), (-dx, dy))]
        canvas.flat(canvas.mask(corners), colour)
    text = "TUE 24" if design.day else "24"
    canvas.flat(canvas.glyphs([(text, x, y, tilt)], 0.072, 0.006), PRINT)
