"""What is measured, and how. Times are seconds."""

import time
from dataclasses import dataclass
from pathlib import Path

from programs import Program
from terminal_session import TerminalSession, Unmeasurable

COLUMNS, ROWS = 120, 60  # High enough for all rows and the headings between them.
QUIET = 0.030
START_LIMIT = 10.0
KEY_LIMIT = 1.0
SETTLE = 1.0
IDLE = 3.0


@dataclass(frozen=True)
class KeyPress:
    """From a key press to the last byte of the redraw that it caused."""

    seconds: float
    bytes_written: int


@dataclass(frozen=True)
class Rest:
    """What a program costs while nobody touches it."""

    bytes_written: int
    processor_share: float
    resident_bytes: int


def session(program: Program) -> TerminalSession:
    """The program, just started, in a terminal of the size that all are measured in."""
    return TerminalSession(
        program.command, program.environment, Path(program.folder), COLUMNS, ROWS,
        program.quit_key)


def start(program: Program) -> float:
    """From exec until the list's last row has arrived and 30 ms of silence follow it."""
    with session(program) as running:
        return running.wait_for(program.last_row, QUIET, START_LIMIT).last_byte - running.started


def at_work(program: Program, presses: int) -> tuple[Rest, list[KeyPress]]:
    """Lets the program rest, then moves the selection down the list and up again, key by key."""
    with session(program) as running:
        running.wait_for(program.last_row, QUIET, START_LIMIT)
        running.collect(SETTLE)
        rest = _rest(running)
        steps = program.list_length - 1
        keys = [program.down_key] * steps + [program.up_key] * steps
        return rest, [_press(running, keys[n % len(keys)], program) for n in range(presses)]


def _rest(running: TerminalSession) -> Rest:
    began, used = time.monotonic(), running.processor_seconds()
    written = running.collect(IDLE)
    spent = running.processor_seconds() - used
    return Rest(len(written), spent / (time.monotonic() - began), running.resident_bytes())


def _press(running: TerminalSession, key: bytes, program: Program) -> KeyPress:
    pressed = running.press(key)
    burst = running.next_burst(QUIET, KEY_LIMIT)
    if not burst or not burst.data:
        raise Unmeasurable(f"{program.name} wrote nothing {KEY_LIMIT:g} s after {key!r}")
    return KeyPress(burst.last_byte - pressed, len(burst.data))
