"""What the shop costs with very many watches, beside fzf on as many lines."""

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median

import demo_store
import programs
from large_catalogue import enlarge
from measures import KEY_LIMIT, QUIET, SETTLE, START_LIMIT, session, start
from programs import Program
from report import Row, percentile
from terminal_session import TerminalSession

WATCHES = 100_000
# Each is typed letter by letter, and taken back: broad beginnings, several words, a reference.
SEARCHES = ("tissot", "auto blue", "quartz 40mm", "T137.407 99")
STEPS = 100


def measure(folder: Path, starts: int) -> list[Row]:
    """All figures of both programs."""
    with tempfile.TemporaryDirectory(prefix="watchshop-bench-") as temporary:
        home = Path(temporary, "watchshop")
        home.mkdir()
        shop = demo_store.cached_shop(folder, home)
        names = enlarge(home, WATCHES)
        lines = Path(temporary, "names.txt")
        lines.write_text("\n".join(names) + "\n", encoding="utf-8")
        pair = (
            replace(shop, last_row=re.compile(r"of 100,000"), list_length=WATCHES),
            programs.fzf(lines),
        )
        for program in pair:
            start(program)  # Fills the page cache.
        times = [[start(program) for program in pair] for _ in range(starts)]
        started = [median(each[index] for each in times) * 1e3 for index in range(2)]
        moves, searches, memory = zip(*(_at_work(program) for program in pair))
    return [
        Row("start until the list is there, median", "ms", *started, 1.0, True, "fzf"),
        Row("key to settled redraw, median", "ms", *_each(moves, 0, _median), 1.0),
        Row("key to settled redraw, p99", "ms", *_each(moves, 0, _p99), 5.0),
        Row("written per key, median", "bytes", *(median(b for _, b in m) for m in moves), 400),
        Row("typing until rows are there, median", "ms", *_each(searches, 0, _median)),
        Row("typing until rows are there, p99", "ms", *_each(searches, 0, _p99), 16.0),
        Row("memory after that", "MB", *memory, 60),
    ]


def _each(results, column, figure):
    return tuple(figure([each[column] for each in result]) * 1e3 for result in results)


def _median(values: list[float]) -> float:
    return median(values)


def _p99(values: list[float]) -> float:
    return percentile(values, 0.99)


def _at_work(program: Program) -> tuple[list[tuple[float, int]], list[tuple[float, int]], float]:
    """Moves down the list, then searches; times in seconds, and bytes; at last megabytes."""
    with session(program) as running:
        running.wait_for(program.last_row, QUIET, START_LIMIT)
        running.collect(SETTLE)
        moves = [_press(running, program.down_key) for _ in range(STEPS)]
        running.collect(SETTLE)
        running.press(program.search_key)
        running.collect(SETTLE)
        searches = []
        for words in SEARCHES:
            searches += [_press(running, letter.encode()) for letter in words]
            for _ in words:
                _press(running, b"\x7f")
        running.collect(SETTLE)
        return moves, searches, running.resident_bytes() / 1e6


def _press(running: TerminalSession, key: bytes) -> tuple[float, int]:
    """From a key until the last byte that it caused; a key that changed nothing took no time."""
    pressed = running.press(key)
    burst = running.next_burst(QUIET, KEY_LIMIT)
    if not burst or not burst.data:
        return 0.0, 0
    return burst.last_byte - pressed, len(burst.data)
