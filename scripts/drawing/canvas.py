"""The sheet a watch is drawn on: watch coordinates, masks, and painting through a mask.

Coordinates: the middle of the watch is (0, 0), y points down, and 1.0 is half the width of the
case. An angle is in degrees, clockwise from 12 o'clock.
"""

import math

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

SIZE = 480
"""Width and height of a finished picture in pixels."""

OVERSAMPLING = 3
"""How much larger a picture is drawn than it is kept: the whole of its smooth edges."""

SHEET = SIZE * OVERSAMPLING


def polar(angle, radius, cx=0.0, cy=0.0):
    """The point at `radius` from (cx, cy) in the direction of `angle`."""
    a = math.radians(angle)
    return cx + radius * math.sin(a), cy - radius * math.cos(a)


class Canvas:
    """A transparent sheet, with the coordinate fields that shaders are computed from."""

    def __init__(self, scale):
        """`scale`: half the width of the case, as a part of half the width of the picture."""
        self.unit = SHEET / 2 * scale
        self.edge = 1 / scale
        self.image = Image.new("RGBA", (SHEET, SHEET))
        row = ((np.arange(SHEET, dtype=np.float32) + 0.5) - SHEET / 2) / self.unit
        self.x, self.y = np.meshgrid(row, row)
        self.r = np.hypot(self.x, self.y)
        self.angle = np.arctan2(self.x, -self.y)

    # Masks

    def point(self, x, y):
        """The sheet's pixel of a point in watch coordinates."""
        return SHEET / 2 + x * self.unit, SHEET / 2 + y * self.unit

    def box(self, x0, y0, x1, y1):
        """The sheet's pixels of two opposite corners."""
        return [*self.point(x0, y0), *self.point(x1, y1)]

    def mask(self, *polygons):
        """A mask of polygons, each a list of points."""
        image = Image.new("L", self.image.size)
        draw = ImageDraw.Draw(image)
        for points in polygons:
            draw.polygon([self.point(*p) for p in points], fill=255)
        return image

    def disc(self, radius, cx=0.0, cy=0.0):
        """A mask of a disc."""
        image = Image.new("L", self.image.size)
        ImageDraw.Draw(image).ellipse(
            self.box(cx - radius, cy - radius, cx + radius, cy + radius), fill=255)
        return image

    def ring(self, outer, inner, cx=0.0, cy=0.0):
        """A mask of a disc with a hole."""
        return ImageChops.subtract(self.disc(outer, cx, cy), self.disc(inner, cx, cy))

    def rectangles(self, *boxes, radius=0.0):
        """A mask of rectangles (x0, y0, x1, y1) with round corners."""
        image = Image.new("L", self.image.size)
        draw = ImageDraw.Draw(image)
        for box in boxes:
            draw.rounded_rectangle(self.box(*box), radius=radius * self.unit, fill=255)
        return image

    def superellipse(self, a, b, power, top=None):
        """The barrel and cushion shapes of cases; `top` cuts it flat above and below."""
        inside = np.abs(self.x / a) ** power + np.abs(self.y / b) ** power <= 1
        if top is not None:
            inside &= np.abs(self.y) <= top
        return Image.fromarray(inside.astype(np.uint8) * 255)

    def glyphs(self, texts, height, weight=0.0):
        """A mask of short texts, each (text, x, y, rotation), with letters about `height` high.

        The face is the one inside Pillow, so that no font of the machine changes a picture.
        """
        font = ImageFont.load_default(height * self.unit * 1.38)
        stroke = round(weight * self.unit)
        image = Image.new("L", self.image.size)
        for text, x, y, rotation in texts:
            left, top, right, bottom = font.getbbox(text, stroke_width=stroke)
            tile = Image.new("L", (math.ceil(right - left) + 8, math.ceil(bottom - top) + 8))
            ImageDraw.Draw(tile).text(
                (4 - left, 4 - top), text, fill=255, font=font, stroke_width=stroke)
            tile = tile.rotate(-rotation, Image.Resampling.BICUBIC, expand=True)
            px, py = self.point(x, y)
            corner = round(px - tile.width / 2), round(py - tile.height / 2)
            image.paste(255, corner, tile)
        return image

    # Painting

    def flat(self, mask, colour, opacity=1.0):
        """Paints one colour through a mask."""
        if opacity < 1:
            mask = mask.point([round(v * opacity) for v in range(256)])
        bounds = mask.getbbox()
        if bounds:
            part = mask.crop(bounds)
            ink = Image.new("RGBA", part.size, (*colour, 255))
            ink.putalpha(part)
            self.image.alpha_composite(ink, bounds[:2])

    def shade(self, mask, ramp, tone, bevel=0.0, strength=0.25):
        """Paints a metal or a dial.

        `tone` (0...1, a field or a number) picks a colour of the ramp at every point. The edges of
        the mask catch light from the upper left over a width of `bevel`.
        """
        bounds = mask.getbbox()
        if not bounds:
            return
        margin = math.ceil(bevel * self.unit * 2) + 2
        x0, y0 = max(0, bounds[0] - margin), max(0, bounds[1] - margin)
        x1, y1 = min(SHEET, bounds[2] + margin), min(SHEET, bounds[3] + margin)
        part = mask.crop((x0, y0, x1, y1))
        field = tone[y0:y1, x0:x1] if isinstance(tone, np.ndarray) else np.full(
            (y1 - y0, x1 - x0), tone, dtype=np.float32)
        if bevel:
            field = field + strength * relief(part, bevel * self.unit)
        ink = Image.fromarray(ramp.colours(field)).convert("RGBA")
        ink.putalpha(part)
        self.image.alpha_composite(ink, (x0, y0))

    def polygon(self, points, colour):
        """Paints one hard-edged facet; the oversampling smooths it."""
        ImageDraw.Draw(self.image).polygon([self.point(*p) for p in points], fill=(*colour, 255))

    def texture(self, mask, pixels):
        """Paints an array of RGB bytes, as large as the sheet, through a mask."""
        ink = Image.fromarray(pixels).convert("RGBA")
        ink.putalpha(mask)
        self.image.alpha_composite(ink)

    def shadow(self, mask, blur, dx=0.0, dy=0.0, opacity=0.5, within=None):
        """Paints the soft shadow that the mask's shape throws; `within` keeps it on the watch."""
        soft = mask.filter(ImageFilter.GaussianBlur(blur * self.unit))
        soft = ImageChops.offset(soft, round(dx * self.unit), round(dy * self.unit))
        if within is not None:
            soft = ImageChops.multiply(soft, within)
        self.flat(soft, (4, 6, 10), opacity)

    def finished(self):
        """The picture at its final size."""
        return self.image.resize((SIZE, SIZE), Image.Resampling.BOX)


def relief(mask, width):
    """How much a shape with rounded edges faces the light: about -1...1, 0 where it is flat."""
    height = np.asarray(
        mask.filter(ImageFilter.GaussianBlur(width)), dtype=np.float32) / 255 * width * 2.2
    dy, dx = np.gradient(height)
    return dx * 0.55 + dy * 0.84
