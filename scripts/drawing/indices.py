"""Hour markers: applied batons, Roman and Arabic numerals, diamonds, luminous plots."""

import math

from .canvas import polar
from .cases import RIM

ROMANS = ("XII", "I", "II", "III", "IIII", "V", "VI", "VII", "VIII", "IX", "X", "XI")
RAINBOW = ((255, 196, 38), (255, 126, 54), (240, 80, 96), (186, 96, 214), (88, 132, 246),
           (60, 190, 220), (74, 210, 140), (168, 222, 74))


def draw(canvas, design):
    """Draws the markers of a design where no counter and no window is in the way."""
    kinds = {"batons": batons, "romans": romans, "arabics": arabics, "diamonds": diamonds,
             "plots": plots, "rainbow": rainbow}
    kinds[design.markers](canvas, design)


def hours(design):
    """The hours, 0...11, that have room for a marker."""
    free = []
    for hour in range(12):
        x, y = polar(hour * 30, design.marker_radius * design.dial_radius)
        blocked = design.date is not None and hour * 30 == design.date
        for counter in design.counters:
            cx, cy = polar(counter.angle, counter.distance * design.dial_radius)
            reach = counter.radius * design.dial_radius + 0.02
            blocked = blocked or math.hypot(x - cx, y - cy) < reach
        if not blocked:
            free.append(hour)
    return free


def facet(ramp, angle, side, depth=0.30):
    """The colour of the left (-1) or right (1) half of a raised bar at an angle."""
    a = math.radians(angle)
    facing = side * (-0.55 * math.cos(a) - 0.84 * math.sin(a))
    return ramp.at(0.66 + depth * facing)


def bar(canvas, design, angle, shift, outer, inner, half):
    """One applied bar with two facets, moved sideways by `shift`, with lume along its middle."""
    def corner(radius, offset):
        x, y = polar(angle, radius)
        dx, dy = polar(angle + 90, offset + shift)
        return x + dx, y + dy
    for side in (-1, 1):
        canvas.polygon([corner(outer, 0), corner(outer, side * half), corner(inner, side * half),
                        corner(inner, 0)], facet(design.marker, angle, side))
    if design.plot_lume:
        margin = half * 0.48
        canvas.polygon([corner(outer - margin * 0.8, -margin), corner(outer - margin * 0.8, margin),
                        corner(inner + margin, margin), corner(inner + margin, -margin)],
                       design.lume)


def batons(canvas, design):
    """Applied bars; two side by side at 12."""
    r, half = design.dial_radius, design.marker_width
    outer, inner = r * 0.915, r * (0.915 - design.marker_length)
    shadows, bars = [], []
    for hour in hours(design):
        shifts = (-half * 1.25, half * 1.25) if hour == 0 else (0,)
        for shift in shifts:
            bars.append((hour * 30, shift))
            corners = []
            for radius, offset in ((outer, -half), (outer, half), (inner, half), (inner, -half)):
                x, y = polar(hour * 30, radius)
                dx, dy = polar(hour * 30 + 90, offset * 1.15 + shift)
                corners.append((x + dx, y + dy))
            shadows.append(corners)
    mask = canvas.mask(*shadows)
    canvas.shadow(mask, 0.012, 0.010, 0.016, 0.75)
    for angle, shift in bars:
        bar(canvas, design, angle, shift, outer, inner, half)


def romans(canvas, design):
    """Roman numerals that stand on the middle of the dial, as strokes with serifs."""
    height, polygons = design.marker_length * design.dial_radius, []
    top = design.dial_radius * 0.90
    for hour in hours(design):
        width = sum(0.36 if c == "I" else 0.74 for c in ROMANS[hour]) * height
        left = -width / 2
        for letter in ROMANS[hour]:
            advance = (0.36 if letter == "I" else 0.74) * height
            polygons += strokes(letter, left, advance, height, hour * 30, top)
            left += advance
    mask = canvas.mask(*polygons)
    if design.applied:
        canvas.shadow(mask, 0.008, 0.007, 0.012, 0.6)
        canvas.shade(mask, design.marker, 0.52, 0.012, 0.30)
    else:
        canvas.flat(mask, design.ink)


def strokes(letter, left, advance, height, angle, top):
    """The polygons of one letter: thick and thin strokes, and a serif above and below."""
    thick, thin, serif = height * 0.165, height * 0.07, height * 0.055

    def place(u, v):
        x, y = polar(angle, top - v)
        dx, dy = polar(angle + 90, u)
        return x + dx, y + dy

    def stroke(u0, u1, weight):
        w = weight / 2
        return [place(u0 - w, 0), place(u0 + w, 0), place(u1 + w, height), place(u1 - w, height)]

    def cap(u0, u1, v):
        return [place(u0, v), place(u1, v), place(u1, v + serif), place(u0, v + serif)]
    a, b = left + height * 0.03, left + advance - height * 0.03
    middle, low = (a + b) / 2, height - serif
    if letter == "I":
        return [stroke(middle, middle, thick), cap(a, b, 0), cap(a, b, low)]
    near, far = a + thick * 0.8, b - thick * 0.7
    if letter == "V":
        return [stroke(near, middle, thick), stroke(far, middle, thin), cap(a, a + thick * 2, 0),
                cap(b - thick * 1.6, b, 0)]
    return [stroke(near, far, thick), stroke(far, near, thin), cap(a, a + thick * 1.8, 0),
            cap(b - thick * 1.6, b, 0), cap(a, a + thick * 1.6, low), cap(b - thick * 1.8, b, low)]


def arabics(canvas, design):
    """Printed numerals at the even hours and drops between them."""
    r, free = design.dial_radius, hours(design)
    texts = [(str(h or 12), *polar(h * 30, r * design.marker_radius), 0)
             for h in free if h % 2 == 0 or design.all_numerals]
    mask = canvas.glyphs(texts, design.marker_length * r, 0.014)
    if design.applied:
        canvas.shadow(mask, 0.008, 0.007, 0.012, 0.6)
        canvas.shade(mask, design.marker, 0.60, 0.012, 0.30)
    else:
        canvas.flat(mask, design.ink)
    for h in free:
        if h % 2 and not design.all_numerals:
            bar_out, bar_in = r * 0.86, r * 0.70
            spread = math.degrees(0.020 / bar_out)
            canvas.polygon([polar(h * 30 - spread, bar_out), polar(h * 30 + spread, bar_out),
                            polar(h * 30 + spread * 0.7, bar_in),
                            polar(h * 30 - spread * 0.7, bar_in)], design.ink)


def diamonds(canvas, design):
    """Twelve cut stones; on a square dial they follow its sides."""
    r, half = design.dial_radius * 0.80, design.marker_width
    for hour in hours(design):
        x, y = polar(hour * 30, 1)
        stretch = r / max(abs(x), abs(y)) if design.case == "square" else r
        cx, cy = x * stretch, y * stretch
        canvas.flat(canvas.disc(half * 1.35, cx, cy), RIM, 0.6)
        canvas.shade(canvas.disc(half * 1.2, cx, cy), design.bezel_metal, 0.66, 0.02, 0.3)
        for k in range(16):
            sparkle = (1.0, 0.84, 0.95, 0.76)[(k + hour) % 4]
            tone = tuple(round(v * sparkle) for v in (248, 251, 255))
            canvas.polygon([(cx, cy), polar(k * 22.5, half, cx, cy),
                            polar(k * 22.5 + 22.5, half, cx, cy)], tone)
        table = [polar(k * 45 + 22.5, half * 0.52, cx, cy) for k in range(8)]
        canvas.polygon(table, (255, 255, 255))


def plots(canvas, design):
    """A diver's luminous plots in metal rims: discs, bars at 6 and 9, a triangle at 12."""
    r, half = design.dial_radius, design.marker_width
    for hour in hours(design):
        angle, middle = hour * 30, r * design.marker_radius
        if hour == 0:
            for size, colour in ((1.0, design.marker.at(0.86)), (0.66, design.lume)):
                canvas.polygon([polar(-9.5 * size, middle + half * size),
                                polar(9.5 * size, middle + half * size),
                                polar(0, middle - half * 1.7 * size)], colour)
        elif hour in (3, 6, 9):
            bar(canvas, design, angle, 0, middle + half * 1.05, middle - half * 1.5, half * 0.72)
        else:
            cx, cy = polar(angle, middle)
            canvas.shadow(canvas.disc(half, cx, cy), 0.010, 0.008, 0.014, 0.6)
            canvas.shade(canvas.disc(half, cx, cy), design.marker, 0.74, 0.015, 0.4)
            canvas.flat(canvas.disc(half * 0.74, cx, cy), design.lume)


def rainbow(canvas, design):
    """Blocks of lume in many colours, as on a regatta timer."""
    r, half = design.dial_radius, design.marker_width
    for k, hour in enumerate(hours(design)):
        outer, inner = r * 0.90, r * (0.90 - design.marker_length)
        spread = math.degrees(half / outer)
        canvas.polygon([polar(hour * 30 - spread, outer), polar(hour * 30 + spread, outer),
                        polar(hour * 30 + spread, inner), polar(hour * 30 - spread, inner)],
                       RAINBOW[k % len(RAINBOW)])
