"""A program in a pseudo-terminal, and the moments at which its output arrives."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

_COLOURS = re.compile(rb"\x1b\[[0-9;:]*m")
# CSI, OSC and DCS sequences, then the two- and three-byte escapes.
_ESCAPES = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P].*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]", re.DOTALL)

# What an xterm answers at once; a program that asks must not wait for its timeout here.
_ANSWERS = (
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\]10;\?"), b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\"),
    (re.compile(rb"\x1b\]11;\?"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
)


class Unmeasurable(Exception):
    """A program did not do what is to be measured; the message says what was expected."""


@dataclass(frozen=True)
class Burst:
    """Output between two silences. Times are seconds on the monotonic clock."""

    last_byte: float
    data: bytes

    @property
    def text(self) -> str:
        """What was written, in the order of writing; a space where the cursor moved."""
        return _ESCAPES.sub(b" ", _COLOURS.sub(b"", self.data)).decode("utf-8", errors="replace")


class TerminalSession:
    """Runs a program on a terminal of its own until the `with` block ends."""

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path,
                 columns: int, rows: int, quit_key: bytes) -> None:
        self._command = command
        self._quit_key = quit_key
        started, report = os.pipe()
        self.pid, self._terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.chdir(folder)
            os.write(report, struct.pack("d", time.monotonic()))
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(report)
        self.started: float = struct.unpack("d", os.read(started, 8))[0]
        os.close(started)

    def __enter__(self) -> "TerminalSession":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        """Asks the program to end; kills it when it has not within a second."""
        try:
            os.write(self._terminal, self._quit_key)
            deadline = time.monotonic() + 1
            while time.monotonic() < deadline:
                self.collect(0.02)
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    return
        except OSError:
            pass  # The terminal is closed already: the program has ended by itself.
        finally:
            os.close(self._terminal)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)

    def press(self, key: bytes) -> float:
        """Presses a key and returns the moment."""
        moment = time.monotonic()
        os.write(self._terminal, key)
        return moment

    def next_burst(self, quiet: float, limit: float) -> Burst | None:
        """The output up to a silence of `quiet` seconds; None when none begins within `limit`."""
        if not self._is_readable(limit):
            return None
        parts = []
        last_byte = time.monotonic()
        while self._is_readable(quiet):
            part = self._read()
            if not part:
                break
            last_byte = time.monotonic()
            parts.append(part)
        return Burst(last_byte, b"".join(parts))

    def collect(self, seconds: float) -> bytes:
        """Everything that is written in the next `seconds`."""
        parts = []
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and self._is_readable(left):
            part = self._read()
            if not part:
                break
            parts.append(part)
        return b"".join(parts)

    def wait_for(self, text: re.Pattern[str], quiet: float, limit: float) -> Burst:
        """All output until `text` has been written and a silence follows."""
        data = b""
        deadline = time.monotonic() + limit
        while burst := self.next_burst(quiet, deadline - time.monotonic()):
            data += burst.data
            whole = Burst(burst.last_byte, data)
            if text.search(whole.text):
                return whole
            if not burst.data:
                break
        shown = re.sub(r"\s+", " ", Burst(0, data).text)[-400:]
        raise Unmeasurable(
            f"{self._command[0]} did not show /{text.pattern}/ in {limit:g} s; it wrote: {shown}")

    def resident_bytes(self) -> int:
        """The memory that the program holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        if not found:
            raise Unmeasurable(f"{self._command[0]} has ended")
        return int(found[1]) * 1024

    def processor_seconds(self) -> float:
        """The processor time of all its threads so far, exact to the nanosecond."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9

    def _is_readable(self, seconds: float) -> bool:
        return bool(select.select([self._terminal], [], [], max(seconds, 0))[0])

    def _read(self) -> bytes:
        try:
            part = os.read(self._terminal, 65536)
        except OSError:
            return b""  # Linux reports EIO once the program has closed its end.
        for question, answer in _ANSWERS:
            if question.search(part):
                os.write(self._terminal, answer)
        return part
