"""The table that `make bench` prints."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from statistics import median

from measures import KeyPress, Rest


@dataclass(frozen=True)
class Results:
    """Everything that was measured of one program."""

    starts: list[float]
    rest: Rest
    presses: list[KeyPress]


@dataclass(frozen=True)
class Row:
    """One figure of both programs; `aim` is at most this, of the ratio or of our own figure."""

    name: str
    unit: str
    ours: float
    peers: float
    aim: float | None = None
    aim_is_ratio: bool = False
    peer: str = "tig"

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peers if self.peers else None

    @property
    def verdict(self) -> str:
        if self.aim is None:
            return ""
        measured = self.ratio if self.aim_is_ratio else self.ours
        shown = f"≤ {self.aim:g} × {self.peer}" if self.aim_is_ratio else f"≤ {self.aim:g} {self.unit}"
        met = measured is not None and measured <= self.aim
        return f"{shown}: {'met' if met else 'MISSED'}"


def percentile(values: list[float], share: float) -> float:
    """The smallest value that `share` of all values do not exceed."""
    return sorted(values)[ceil(share * len(values)) - 1]


def rows(ours: Results, peers: Results) -> list[Row]:
    """The figures, with the aims that docs/testing.md names."""
    return [
        Row("start from the cache, median", "ms", *_both(ours, peers, _start_median), 2.0, True),
        Row("start from the cache, p90", "ms", *_both(ours, peers, _start_p90)),
        Row("key to settled redraw, median", "ms", *_both(ours, peers, _key_median), 1.0),
        Row("key to settled redraw, p99", "ms", *_both(ours, peers, _key_p99), 5.0),
        Row("written per key, median", "bytes", *_both(ours, peers, _key_bytes), 400),
        Row("written in 3 s of rest", "bytes", *_both(ours, peers, _idle_bytes), 0),
        Row("processor at rest", "%", *_both(ours, peers, _idle_processor), 0.1),
        Row("memory at rest", "MB", *_both(ours, peers, _memory), 40),
    ]


def table(all_rows: list[Row], peer: str = "tig") -> str:
    """The rows as text, aligned."""
    lines = [f"{'':38}{'watchshop':>12}{peer:>12}{'ratio':>9}   aim"]
    for row in all_rows:
        ratio = f"{row.ratio:.2f} ×" if row.ratio is not None else "–"
        ours, peers = (_shown(value, row.unit) for value in (row.ours, row.peers))
        lines.append(f"{row.name:38}{ours:>12}{peers:>12}{ratio:>9}   {row.verdict}".rstrip())
    return "\n".join(lines)


def _shown(value: float, unit: str) -> str:
    digits = {"bytes": 0, "MB": 1}.get(unit, 2)
    return f"{value:.{digits}f} {unit}"


def _both(
    ours: Results, peers: Results, figure: Callable[[Results], float]
) -> tuple[float, float]:
    return figure(ours), figure(peers)


def _start_median(results: Results) -> float:
    return median(results.starts) * 1e3


def _start_p90(results: Results) -> float:
    return percentile(results.starts, 0.9) * 1e3


def _key_median(results: Results) -> float:
    return median(press.seconds for press in results.presses) * 1e3


def _key_p99(results: Results) -> float:
    return percentile([press.seconds for press in results.presses], 0.99) * 1e3


def _key_bytes(results: Results) -> float:
    return median(press.bytes_written for press in results.presses)


def _idle_bytes(results: Results) -> float:
    return results.rest.bytes_written


def _idle_processor(results: Results) -> float:
    return results.rest.processor_share * 100


def _memory(results: Results) -> float:
    return results.rest.resident_bytes / 1e6
