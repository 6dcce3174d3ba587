"""What the facts of a watch say about its look: colours, metals, strap and size."""

from .design import Strap
from .shading import CARBON, GOLD, STEEL, TITANIUM, Ramp
from .straps import LEATHERS, RUBBERS

DIALS = {
    "blue": Ramp("020617", "081644", "14367f", "2a60b8", "74a4e6", "dae8fb"),
    "black": Ramp("020203", "08090b", "14161a", "282b32", "575d68", "adb3bd"),
    "light blue": Ramp("1b4258", "4f8dad", "83bdd9", "abd8ec", "d2eef9", "f5fcff"),
    "silver": Ramp("565a62", "94989f", "c4c7cb", "dfe1e3", "f2f3f3", "ffffff"),
    "salmon": Ramp("5f2c1a", "a2593a", "d08a64", "e6a680", "f4c6a8", "fde6d7"),
    "anthracite": Ramp("060708", "16181b", "2b2e33", "42464d", "72777f", "b3b8bf"),
    "green": Ramp("020f08", "072a1a", "125034", "2a7a53", "76b895", "d6eede"),
    "white mother-of-pearl": Ramp("9292a2", "bebdcb", "dad9e2", "eae8ef", "f7f5f8", "ffffff"),
    "ivory": Ramp("6b604a", "a89c80", "d6ccb4", "ebe4d2", "f7f3e8", "ffffff"),
    "champagne": Ramp("5d4a22", "9c8244", "cdb377", "e4cf9c", "f3e5c2", "fffbef"),
}

DARK_INK, LIGHT_INK = (24, 27, 33), (230, 233, 238)
LIGHT_DIALS = {"light blue", "silver", "salmon", "white mother-of-pearl", "ivory", "champagne"}

# What the catalogue leaves open. The fourth group of a reference says a colour wherever the
# catalogue names one (04x blue, 05x black): that one is taken. Where nothing says anything, it is
# a calm one that fits the line.
OPEN_DIALS = {
    "T149.407.11.051.00": "black",       # by its reference
    "T120.607.11.041.00": "blue",        # by its reference; the wave engraving is a fact
    "T120.807.11.051.00": "black",       # by its reference; the smoke edge is a fact
    "T109.407.16.051.00": "black",       # by its reference
    "T121.420.47.051.07": "black",       # by its reference
    "T129.410.26.263.00": "ivory",       # open: "a calm, flat dress watch"
    "T145.407.97.057.00": "black",       # by its reference; yellow belongs to the strap
    "T116.617.22.021.00": "champagne",   # open: goes with the yellow gold
    "T058.109.33.456.00": "black",       # open: lets twelve diamonds shine
}
OPEN_STRAPS = {
    "T149.459.21.051.00": "steel bracelet",  # as its quartz sisters
    "T109.407.16.051.00": "black leather",   # "16" is leather everywhere in the catalogue
    "T129.410.26.263.00": "brown leather",   # open
    "T121.420.47.051.07": "black rubber",    # open: an outdoor watch
}


def dial_name(watch):
    """The name of the dial's colour, from the facts or, where they are silent, from above."""
    said = watch["dial_color"]
    return said.lower().removesuffix(" with black counters") if said else OPEN_DIALS[
        watch["model_code"]]


def ink(watch):
    """The colour that is read on the dial."""
    return DARK_INK if dial_name(watch) in LIGHT_DIALS else LIGHT_INK


def metals(watch):
    """(case, bezel): steel, titanium under black ceramic, carbon, or steel with gold."""
    material = (watch["case_material"] or "steel").lower()
    if "titanium" in material:
        return TITANIUM, TITANIUM
    if "carbon" in material:
        return CARBON, CARBON
    return STEEL, GOLD if "gold" in material else STEEL


def strap(watch, columns=3):
    """The strap that the facts name."""
    words = (watch["strap"] or OPEN_STRAPS[watch["model_code"]]).lower()
    width = min(0.58, max(0.46, (watch["lug_width_mm"] or 20) / (watch["case_diameter_mm"] or 40)))
    if "integrated" in words:
        return Strap("integrated", 0.62)
    if "rubber" in words:
        colour = "yellow" if "yellow" in words else "black"
        return Strap("rubber", width + 0.03, RUBBERS[colour], holes="perforated" in words)
    if "bracelet" in words:
        second = GOLD if "two-tone" in words else STEEL
        return Strap("links", width, columns=columns, second=second)
    colour = next(name for name in ("dark brown", "brown", "grey", "black") if name in words)
    return Strap("leather", width, LEATHERS[colour])


def scale(watch):
    """How much of the picture the case fills: a little more for a larger watch."""
    millimetres = watch["case_diameter_mm"] or 40
    return min(0.86, max(0.66, 0.80 + (millimetres - 40) * 0.0085))
