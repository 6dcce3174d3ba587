"""What Swift Testing says while it runs, cut to what failed."""

import queue
import re
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator

# After so long without a word it is said what is running: a test that hangs says nothing itself.
SILENCE_SECONDS = 180

# A hang shows at the end of a run, when few are left: before it most wait for their turn.
NAMED_AT_MOST = 12

STARTED = re.compile(r"^◇ (Test (?!run |case ).+) started\.$")
ENDED = re.compile(
    r"^[✔✘➜] (Test .+?)(?: with \d+ test cases?)? (?:(?:passed|failed) after |skipped)")
PASSED = re.compile(r"^✔ Test (?!run ).+ passed after ")
FAILED = re.compile(r"^✘ Test (?!run |case ).+ failed after ")
ISSUE = re.compile(r"^✘ Test .+ recorded an? (?!known )")
# What is said of each run, suite and case whether or not anything fails.
# An argument in a case's name may have several lines.
ROUTINE = re.compile(
    r"^(◇|✔ (Suite|Test case) |✘ (Suite|Test case) .* failed after "
    r"|↳ (Testing Library Version|Target Platform): |\[\d+/\d+\] |\s*$)")
SYMBOL = re.compile(r"^[◇✔✘➜⚠±]")


class TestOutput:
    """Reads a run's lines: prints what matters, and keeps the failures and what is running."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.running: Counter[str] = Counter()
        self._in_issue = False
        self._in_routine = False

    def follow(self, process: "subprocess.Popen[str]") -> None:
        """Reads all that the process writes, to its end."""
        for line in _lines(process):
            if line is None:
                print(f"nothing for {SILENCE_SECONDS} s; {self.unfinished}", flush=True)
            else:
                self.read(line.rstrip("\n"))

    def read(self, line: str) -> None:
        """Takes one line."""
        if SYMBOL.match(line):
            self._in_issue = bool(ISSUE.match(line))
            self._in_routine = bool(ROUTINE.match(line)) and not line.endswith("started.")
        elif self._in_routine:
            self._in_routine = not line.endswith("started.")
            return
        if started := STARTED.match(line):
            self.running[started[1]] += 1
        elif ended := ENDED.match(line):
            self._end(ended[1])
        if self._in_issue or FAILED.match(line):
            # A loop may say one thing a hundred times; how often is in the line that ends the test.
            if line in self.failures:
                return
            self.failures.append(line)
        if not (ROUTINE.match(line) or PASSED.match(line)):
            print(line, flush=True)

    @property
    def unfinished(self) -> str:
        """The tests that have started and not ended."""
        named = list(self.running)[:NAMED_AT_MOST]
        more = len(self.running) - len(named)
        return f"running: {', '.join(named) or 'no test'}{f' and {more} more' if more else ''}"

    def _end(self, test: str) -> None:
        self.running[test] -= 1
        self.running += Counter()


def _lines(process: "subprocess.Popen[str]") -> Iterator[str | None]:
    """The lines of a process as they come, and None for each long silence."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in process.stdout or ():
            lines.put(line)
        lines.put(None)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    while True:
        try:
            line = lines.get(timeout=SILENCE_SECONDS)
        except queue.Empty:
            yield None
            continue
        if line is None:
            return
        yield line
