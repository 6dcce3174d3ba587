"""Colour ramps, and the surfaces of metals and dials as fields of tone, 0 (dark) to 1 (light)."""

import numpy as np
from PIL import Image


class Ramp:
    """Colours from dark to light at even steps; a tone between two of them is mixed."""

    def __init__(self, *hexes):
        self.stops = np.array(
            [[int(h[i:i + 2], 16) for i in (0, 2, 4)] for h in hexes], dtype=np.float32)

    def colours(self, tone):
        """An array of RGB bytes for a field of tones."""
        places = np.linspace(0, 1, len(self.stops))
        channels = [np.interp(tone, places, self.stops[:, c]) for c in range(3)]
        return np.stack(channels, axis=-1).round().astype(np.uint8)

    def at(self, tone):
        """The one colour of a tone."""
        return tuple(int(v) for v in self.colours(np.float32(tone)))


STEEL = Ramp("1c2026", "4a515c", "828a96", "b3b9c2", "dde1e6", "ffffff")
GOLD = Ramp("3d2608", "8a5f1c", "c2953f", "e6c274", "f8e3ad", "fffaea")
ROSE = Ramp("3f1d12", "8d5038", "c58767", "e6b598", "f6d9c6", "fff6ef")
TITANIUM = Ramp("1d1f23", "484c52", "777b81", "a2a5aa", "c9cbce", "f2f3f4")
BLACK = Ramp("050608", "0d0f13", "1a1d23", "31363f", "5b626e", "a6adb8")
CARBON = Ramp("0c0d10", "202329", "3b4048", "646b76", "9aa1ac", "d5d9df")
BLUED = Ramp("050b22", "0b1c4d", "17357f", "3a62b8", "86a8e6", "d5e2fb")


def noise(shape, cells, seed):
    """Smooth noise, -1...1: random cells blown up. `cells` = (across, down)."""
    grid = np.random.Generator(np.random.PCG64(seed)).random((cells[1], cells[0]))
    image = Image.fromarray((grid * 255).astype(np.uint8))
    return np.asarray(
        image.resize((shape[1], shape[0]), Image.Resampling.BICUBIC), np.float32) / 127.5 - 1


def brushed(canvas, base=0.62, vertical=True):
    """Steel brushed along one direction, lit as a gentle cylinder."""
    across, along = (canvas.x, canvas.y) if vertical else (canvas.y, canvas.x)
    size = canvas.x.shape
    streaks = noise(size, (220, 3) if vertical else (3, 220), 11)
    return base + 0.13 * np.cos(across * 3.1 + 0.9) - 0.07 * along + 0.018 * streaks


def turned(canvas, base=0.62, depth=0.22, phase=0.6, cx=0.0, cy=0.0):
    """Metal turned on a lathe: light gathers in two opposite fans."""
    angle = np.arctan2(canvas.x - cx, cy - canvas.y) + phase
    return base + depth * (0.75 * np.cos(2 * angle) + 0.25 * np.cos(6 * angle + 0.8))


def sunray(canvas, base=0.5, depth=0.2, edge=0.28, radius=0.8):
    """A sunburst dial: fans of light from the middle, darker to its edge."""
    rays = noise((1, 4096), (360, 1), 5)[0]
    place = ((canvas.angle / (2 * np.pi) + 0.5) * 4095).astype(np.int32)
    fans = np.cos(2 * (canvas.angle + 0.75))
    fade = np.clip(canvas.r / radius, 0, 1)
    return (base + depth * fans * (0.35 + 0.65 * fade) + 0.03 * rays[place] * fade
            + edge * (0.45 - fade ** 2.2))


def matte(canvas, base=0.5, edge=0.2, radius=0.8):
    """A calm grained dial, lit from the upper left."""
    fade = np.clip(canvas.r / radius, 0, 1)
    slope = -(canvas.x * 0.5 + canvas.y * 0.7) / radius
    return base + 0.07 * slope + edge * (0.4 - fade ** 2.4)


def waffle(canvas, base=0.5, depth=0.13, pitch=0.085, **light):
    """The embossed squares of the PRX, over a sunburst."""
    u, v = (canvas.x / pitch + 0.5) % 1 - 0.5, (canvas.y / pitch + 0.5) % 1 - 0.5
    ridge = np.maximum(np.abs(u), np.abs(v))
    facing = np.where(np.abs(u) > np.abs(v), -np.sign(u) * 0.6, -np.sign(v))
    pillow = np.where(ridge > 0.40, -1.15, np.where(ridge > 0.26, facing * 0.75, 0.15))
    return sunray(canvas, base, **light) + depth * pillow


def guilloche(canvas, base=0.5, depth=0.05, edge=0.18, radius=0.8):
    """Engine turning: crossing spirals, as on a lathe-cut silver dial."""
    swirl = np.log(np.maximum(canvas.r, 0.02)) * 15
    cut = np.sin(canvas.angle * 36 + swirl * 1.6) * np.sin(canvas.angle * 36 - swirl * 1.6)
    return sunray(canvas, base, 0.06, edge, radius) + depth * cut * np.clip(canvas.r * 4, 0, 1)


def waves(canvas, base=0.5, depth=0.09, edge=0.62, radius=0.8):
    """Engraved waves under a smoke edge."""
    line = canvas.y + 0.022 * np.sin(canvas.x * 17)
    return matte(canvas, base, edge, radius) + depth * np.sin(line * 62)


def stripes(canvas, base=0.5, depth=0.05, edge=0.62, radius=0.8):
    """Fine level stripes under a smoke edge."""
    return matte(canvas, base, edge, radius) + depth * np.sign(np.sin(canvas.y * 70))


def pearl(canvas, base=0.6):
    """Mother-of-pearl: (tone, and the tint of its sheen as three fields of -1...1)."""
    size = canvas.x.shape
    warp = noise(size, (5, 7), 3) * 1.3 + noise(size, (13, 17), 4) * 0.45
    bands = [np.sin(canvas.x * 3.1 - canvas.y * 4.3 + warp * 3.0 + shift)
             for shift in (0.0, 2.1, 4.2)]
    tone = base + 0.10 * np.sin(warp * 4 + canvas.x * 2) + 0.06 * np.cos(2 * canvas.angle)
    return tone, bands


def carbon(canvas, seed=8):
    """Forged carbon: chips of fibre that lie in every direction."""
    size = canvas.x.shape
    layers = [noise(size, cells, seed + k) for k, cells in enumerate(
        ((150, 34), (34, 150), (90, 60), (60, 90)))]
    chips = np.max(layers, axis=0)
    return 0.34 + 0.42 * np.clip(chips - 0.35, 0, 1) - 0.10 * (canvas.x * 0.5 + canvas.y * 0.8)
