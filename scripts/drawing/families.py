"""The look of each line of the catalogue: its facts turned into a `Design`."""

from dataclasses import replace

from . import facts
from .design import Counter, Design
from .facts import DIALS, dial_name
from .shading import BLACK, BLUED, GOLD, ROSE, STEEL, Ramp

GILT = Ramp("3a2609", "7a5a24", "b48d4a", "dcb877", "f2dcae", "fff6e2")
VINTAGE, ORANGE, YELLOW, RED = (233, 214, 172), (240, 116, 42), (248, 206, 48), (206, 52, 46)


def design(watch):
    """The design of one record of the catalogue."""
    return LINES[watch["collection"]](watch, plain(watch))


def plain(watch):
    """What every line starts from: size, metals, strap, and a dial in its colour."""
    metal, bezel_metal = facts.metals(watch)
    dark = facts.ink(watch) == facts.DARK_INK
    return Design(
        scale=facts.scale(watch), strap=facts.strap(watch), dial=DIALS[dial_name(watch)],
        metal=metal, bezel_metal=bezel_metal, ink=facts.ink(watch),
        marker=Ramp("0c0e12", "23272e", "474e59", "737b88", "a9b0bb", "e6e9ee") if dark else STEEL,
        hand=Ramp("07090c", "181b21", "30363f", "58606c", "98a0ac", "dfe3e8") if dark else STEEL,
        second=(40, 44, 52) if dark else (226, 229, 234))


def chronograph(design, angles, face, ink, ring, **changes):
    """A design with counters at some angles, and pushers."""
    hands = {60: 130, 90: 320, 180: 40, 270: 300, 300: 245}
    counters = tuple(
        Counter(angle, face, ink, ring, hand=hands[angle]) for angle in angles)
    return replace(design, counters=counters, pushers=True, crown=0.095, **changes)


def prx(watch, base):
    """Barrel case, integrated bracelet, applied batons; squares on the dial of the automatics."""
    name = watch["watch_name"]
    base = replace(
        base, case="barrel", bezel_radius=0.90, dial_radius=0.765, date=90, hand_lume=True,
        plot_lume=True, hand_width=0.044, marker_width=0.044, crown=0.125,
        surface="waffle" if "Powermatic" in name else "sunray")
    if "Mother-of-Pearl" in name:
        return replace(base, surface="pearl")
    if "Panda" in name:
        return chronograph(
            replace(base, marker=ROSE, hand=ROSE, lume=(250, 250, 246)), (90, 180, 270),
            DIALS["black"], facts.LIGHT_INK, (120, 92, 78), date=135, date_distance=0.72,
            second=(150, 96, 72))
    return base


def pr516(watch, base):
    """Racing watches: a glossy bezel, luminous batons; three counters on the chronographs."""
    base = replace(base, bezel="tachymeter", dial_radius=0.70, plot_lume=True, hand_lume=True,
                   hand_width=0.044, lume=(222, 240, 228))
    blue = dial_name(watch) == "blue"
    if "Mechanical" in watch["watch_name"]:
        return chronograph(
            replace(base, surface="matte", lume=VINTAGE, scale_colour=VINTAGE), (90, 180, 270),
            Ramp("08090a", "1b1d21", "383c43", "565b64", "8b919b", "c9ced6"), VINTAGE,
            (128, 120, 104), second=ORANGE)
    if "Chronograph" in watch["watch_name"]:
        face = DIALS["silver"] if blue else Ramp(
            "08090b", "17191d", "2e3239", "484d56", "7d838e", "c4c9d1")
        return chronograph(
            replace(base, insert=DIALS["blue"] if blue else BLACK), (60, 180, 300), face,
            facts.DARK_INK if blue else facts.LIGHT_INK,
            (196, 201, 208) if blue else (134, 140, 149),
            date=120, date_distance=0.70, second=ORANGE)
    return replace(base, bezel="minutes", date=90, second=ORANGE)


def seastar(watch, base):
    """Divers: a bezel that turns, plots of lume, crown guards."""
    base = replace(base, bezel="dive", dial_radius=0.665, markers="plots", marker_radius=0.76,
                   marker_width=0.062, hands="sword", hand_lume=True, plot_lume=True, arrow=True,
                   hand_width=0.052, guards=True, crown=0.13, surface="stripes")
    if "Chronograph" in watch["watch_name"]:
        return chronograph(
            replace(base, surface="sunray", arrow=False, guards=False), (60, 180, 300),
            Ramp("0a0b0d", "1c1f24", "343941", "50565f", "858b95", "c8cdd4"), facts.LIGHT_INK,
            (120, 126, 135), date=120, date_distance=0.72, second=ORANGE)
    if watch["water_resistance_m"] >= 600:
        return replace(base, surface="waves", insert=DIALS["blue"], helium_valve=True, date=180,
                       date_distance=0.74, second=ORANGE)
    smoke = Ramp("020203", "0a0b0d", "25282e", "4c515a", "7d838d", "b5bac2")
    return replace(base, dial=smoke, date=180, date_distance=0.74)


def heritage(watch, base):
    """The 1938 watches: stepped case, matte dial, printed numerals, railway or three scales."""
    base = replace(base, bezel="stepped", surface="matte", track="railway", markers="arabics",
                   marker_radius=0.72, marker_length=0.20, applied=False, hands="leaf",
                   hand_width=0.052, dial_radius=0.80, crown=0.13)
    if "Telemeter" in watch["watch_name"]:
        base = replace(base, track="telemeter", hand=BLUED, second=(28, 62, 140),
                       marker_radius=0.70, marker_length=0.15, all_numerals=True,
                       dial_radius=0.82)
        return chronograph(base, (90, 270), DIALS["silver"], facts.DARK_INK, (96, 101, 110))
    if dial_name(watch) == "anthracite":
        return replace(base, ink=GILT.at(0.68), hand=GILT, second=GILT.at(0.7))
    return replace(base, scale=base.scale - 0.02)


def gentleman(watch, base):
    """A wide dial with long batons and dauphine-like hands."""
    return replace(base, bezel_radius=0.97, dial_radius=0.815, date=90, hands="dauphine",
                   hand_width=0.058, marker_length=0.19, marker_width=0.036, crown=0.12)


def le_locle(watch, base):
    """Roman numerals round an engine-turned middle."""
    return replace(base, strap=facts.strap(watch, columns=5), surface="guilloche", markers="romans",
                   marker_length=0.22, applied=False, hands="leaf", hand_width=0.056,
                   date=90, date_distance=0.78, bezel="stepped", dial_radius=0.81)


def tourelles(watch, base):
    """Two metals, Roman numerals in gold."""
    return replace(base, strap=facts.strap(watch, columns=5), surface="sunray", markers="romans",
                   marker=GOLD, marker_length=0.22, hands="leaf", hand=GOLD, hand_width=0.058,
                   second=(150, 108, 40), date=90, date_distance=0.78, dial_radius=0.79)


def everytime(watch, base):
    """As little as possible: a thin ring, thin marks, a wide dial."""
    return replace(base, bezel_radius=0.975, dial_radius=0.875, track="none", marker_length=0.13,
                   marker_width=0.022, hand_width=0.036, date=90, date_distance=0.80,
                   second=(226, 229, 234))


def classic_dream(watch, base):
    """A flat dress watch: slim markers of rose gold on a calm dial, blued hands."""
    return replace(base, bezel="stepped", surface="matte", dial_radius=0.84, marker_length=0.26,
                   marker_width=0.024, hands="dauphine", hand_width=0.046, date=90, track="railway",
                   marker=ROSE, hand=BLUED, second=(28, 62, 140))


def t_touch(watch, base):
    """Ceramic compass bezel on titanium, broad hands, a dark dial."""
    return replace(base, bezel="compass", dial_radius=0.66, surface="matte", marker_length=0.22,
                   marker_width=0.056, plot_lume=True, hand_lume=True, hand_width=0.062,
                   pushers=True, crown=0.12, second=YELLOW, track="plain", lume=(232, 240, 236),
                   date=180, date_distance=0.56, day=True)


def sideral(watch, base):
    """Forged carbon, a regatta dial in many colours, a yellow strap."""
    return replace(base, case="cushion", bezel_radius=0.90, dial_radius=0.76, surface="matte",
                   markers="rainbow", marker_length=0.26, marker_width=0.088, hand_lume=True,
                   hand_width=0.058, hand=STEEL, lume=(244, 246, 238), second=YELLOW,
                   flange=Ramp("4d3600", "a87a00", "e3b007", "f8cf2e", "ffe37a", "fff6cf"),
                   date=180, date_distance=0.76, crown=0.13, guards=True)


def supersport(watch, base):
    """A large dial under a tachymeter ring of its own colour."""
    base = replace(base, bezel="tachymeter", insert=DIALS["blue"], dial_radius=0.715,
                   plot_lume=True, hand_lume=True, hand_width=0.05, guards=False)
    return chronograph(base, (60, 180, 300), DIALS["blue"], facts.LIGHT_INK, (196, 201, 208),
                       date=120, date_distance=0.72, second=RED)


def chrono_xl(watch, base):
    """As much dial as case: a thin ring, large numerals, three counters."""
    light = facts.ink(watch) == facts.LIGHT_INK
    base = replace(base, bezel_radius=0.975, dial_radius=0.865, markers="arabics",
                   marker_radius=0.77, marker_length=0.20, applied=light, hand_width=0.052,
                   hands="dauphine", hand_lume=light)
    ring = (196, 201, 208) if light else GOLD.at(0.45)
    day = "day-date" in watch["description"]
    if not light:
        base = replace(base, hand=GOLD, ink=(58, 40, 14), second=(58, 40, 14))
    return chronograph(base, (60, 180, 300), base.dial, base.ink, ring, day=day,
                       date=90 if day else 120, date_distance=0.66 if day else 0.74)


def lovely(watch, base):
    """A small square with a stone at every hour."""
    return replace(base, case="square", bezel="square", bezel_radius=0.93, dial_radius=0.72,
                   markers="diamonds", marker_width=0.075, track="none", hands="leaf",
                   hand_width=0.052, seconds=False, crown=0.12,
                   strap=replace(base.strap, width=0.60, inner=0.46))


LINES = {
    "PRX": prx, "PR516": pr516, "Seastar": seastar, "Heritage": heritage, "Gentleman": gentleman,
    "Le Locle": le_locle, "Chemin des Tourelles": tourelles, "Everytime": everytime,
    "Classic Dream": classic_dream, "T-Touch": t_touch, "Sideral": sideral,
    "Supersport": supersport, "Chrono XL": chrono_xl, "Lovely": lovely,
}
