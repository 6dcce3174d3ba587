"""Cases: lugs, crown, pushers and body, seen from above."""

import numpy as np
from PIL import ImageChops

from .canvas import polar
from .shading import brushed, carbon, turned

RIM = (20, 23, 28)


def draw(canvas, design):
    """Draws the case of a design, without its bezel."""
    fittings(canvas, design)
    bodies = {"round": round_case, "barrel": barrel, "square": square, "cushion": cushion}
    bodies[design.case](canvas, design)


def lit(canvas, mask, metal, tone, bevel=0.03, strength=0.30, rim=0.014):
    """A solid part: a dark rim so that it stands out on any page, then the metal inside it."""
    if rim:
        canvas.flat(widened(mask, rim * canvas.unit), RIM, 0.85)
    canvas.shade(mask, metal, tone, bevel, strength)


def widened(mask, pixels):
    """A mask grown by some pixels in the eight directions."""
    step, diagonal = round(pixels), round(pixels * 0.7)
    grown = mask
    for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step), (diagonal, diagonal),
                   (-diagonal, diagonal), (diagonal, -diagonal), (-diagonal, -diagonal)):
        grown = ImageChops.lighter(grown, ImageChops.offset(mask, dx, dy))
    return grown


def round_case(canvas, design):
    """A round body on four lugs."""
    w = design.strap.width
    lug = [(w + 0.015, -0.45), (w + 0.015, -1.09), (w + 0.05, -1.13), (w + 0.16, -1.12),
           (w + 0.20, -1.06), (max(0.80, w + 0.26), -0.58)]
    polygons = [[(sx * x, sy * y) for x, y in lug] for sx in (-1, 1) for sy in (-1, 1)]
    lit(canvas, canvas.mask(*polygons), design.metal, brushed(canvas, 0.60), 0.035, 0.34)
    body = canvas.disc(1.0)
    canvas.shadow(body, 0.03, 0, 0.01, 0.5, within=canvas.image.getchannel("A"))
    lit(canvas, body, design.metal, turned(canvas, 0.58, 0.14), 0.05, 0.40)


def barrel(canvas, design):
    """The flat-ended barrel that an integrated bracelet flows out of."""
    body = canvas.superellipse(1.0, 1.135, 2.9, top=1.04)
    lit(canvas, body, design.metal, 0.74, 0.04, 0.6)
    top = canvas.superellipse(0.95, 1.075, 2.9, top=1.03)
    canvas.flat(top, RIM, 0.35)
    top = canvas.superellipse(0.94, 1.065, 2.9, top=1.03)
    canvas.shade(top, design.metal, brushed(canvas, 0.64), 0.012, 0.2)


def square(canvas, design):
    """A small square body with soft corners."""
    lit(canvas, canvas.rectangles((-1, -1.0, 1, 1.0), radius=0.20), design.metal,
        turned(canvas, 0.66, 0.18), 0.06, 0.42)


def cushion(canvas, design):
    """A wide cushion of forged carbon."""
    body = canvas.superellipse(1.06, 1.0, 2.7)
    lit(canvas, body, design.metal, carbon(canvas), 0.06, 0.30)


def fittings(canvas, design):
    """Crown, crown guards, pushers and helium valve: all that stands out from the side."""
    if design.helium_valve:
        radial(canvas, design, -62, 0.96, 1.12, 0.075)
    if design.pushers:
        reach = 1.10 if design.case == "barrel" else 1.0
        for angle in (60, 120):
            radial(canvas, design, angle, reach - 0.06, reach + 0.07, 0.045)
            radial(canvas, design, angle, reach + 0.045, reach + 0.125, 0.085)
    if design.guards:
        guard = [(0.80, -0.52), (1.02, -0.33), (1.085, -0.20), (1.06, -0.10), (0.9, -0.08)]
        lit(canvas, canvas.mask(guard, [(x, -y) for x, y in guard]), design.metal,
            brushed(canvas, 0.60), 0.03, 0.3)
    size = design.crown
    lit(canvas, canvas.rectangles((0.95, -size * 0.7, 1.05, size * 0.7)), design.metal, 0.42, 0.01)
    cap = canvas.rectangles((1.025, -size, 1.145, size), radius=0.03)
    lit(canvas, cap, design.bezel_metal, 0.66 - 0.30 * np.abs(canvas.y / size) ** 2, 0.02, 0.35)
    ribs = [(1.035, y - 0.006, 1.14, y + 0.006) for y in np.linspace(-size, size, 9)[1:-1]]
    canvas.flat(canvas.rectangles(*ribs), RIM, 0.55)


def radial(canvas, design, angle, inner, outer, half):
    """A bar that stands out from the case at an angle."""
    spread = np.degrees(half)
    corners = [polar(angle - spread / inner, inner), polar(angle - spread / outer, outer),
               polar(angle + spread / outer, outer), polar(angle + spread / inner, inner)]
    lit(canvas, canvas.mask(corners), design.metal, 0.62, 0.02, 0.34)
