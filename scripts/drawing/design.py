"""What a watch looks like, in values: the whole input of the drawing modules."""

from dataclasses import dataclass

from .shading import BLACK, STEEL, Ramp


@dataclass(frozen=True)
class Strap:
    """A bracelet or a strap; lengths in half case widths."""

    kind: str
    """"integrated", "links", "leather" or "rubber"."""
    width: float
    """Half of its width."""
    leather: Ramp = BLACK
    """The colour of leather or rubber."""
    metal: Ramp = STEEL
    second: Ramp = STEEL
    """The metal of the inner links."""
    columns: int = 3
    inner: float = 0.40
    """The half width of the middle column as a part of the whole, for three columns."""
    holes: bool = False


@dataclass(frozen=True)
class Counter:
    """A small dial; `distance` and `radius` are parts of the dial's radius."""

    angle: float
    face: Ramp
    ink: tuple
    ring: tuple
    distance: float = 0.50
    radius: float = 0.27
    hand: float = 0.0


@dataclass(frozen=True)
class Design:
    """A watch, from case to hands. Radii are in half case widths unless they say otherwise."""

    scale: float
    """Half the width of the case, as a part of half the width of the picture."""
    strap: Strap
    dial: Ramp
    case: str = "round"
    metal: Ramp = STEEL
    crown: float = 0.115
    pushers: bool = False
    guards: bool = False
    helium_valve: bool = False

    bezel: str = "polished"
    bezel_metal: Ramp = STEEL
    bezel_radius: float = 0.955
    insert: Ramp = BLACK
    scale_colour: tuple = (226, 229, 234)
    flange: Ramp = STEEL

    dial_radius: float = 0.78
    surface: str = "sunray"
    track: str = "plain"
    ink: tuple = (232, 235, 240)
    """The colour of what is printed on the dial."""
    counters: tuple = ()
    date: float | None = None
    """The angle of the date window."""
    date_distance: float = 0.76
    day: bool = False

    markers: str = "batons"
    marker: Ramp = STEEL
    marker_radius: float = 0.80
    """Where the middle of a marker stands, as a part of the dial's radius."""
    marker_length: float = 0.20
    marker_width: float = 0.042
    plot_lume: bool = False
    applied: bool = True
    all_numerals: bool = False
    lume: tuple = (214, 238, 222)

    hands: str = "baton"
    hand: Ramp = STEEL
    hand_width: float = 0.046
    hand_lume: bool = False
    arrow: bool = False
    seconds: bool = True
    second: tuple = (226, 229, 234)
