"""The servers that are measured: started, known by their address, weighed and ended."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


class Unmeasurable(Exception):
    """Something could not be measured; the words say what."""


@dataclass(frozen=True)
class Server:
    """A server that answers requests at an address."""

    address: str
    process: subprocess.Popen[str]

    @property
    def resident_bytes(self) -> int:
        """How much of the server is in memory now (VmRSS of proc(5))."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        found = re.search(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
        if not found:
            raise Unmeasurable(f"process {self.process.pid} has no memory")
        return int(found[1]) * 1024


@contextmanager
def listening(command: list[str], environment: dict[str, str], log: Path) -> Iterator[Server]:
    """Starts a server that prints `listening on ADDRESS`, and ends it."""
    with log.open("w", encoding="utf-8") as words:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=words, stdin=subprocess.DEVNULL, text=True,
            env=environment)
        try:
            for line in process.stdout or ():
                if found := re.match(r"listening on (http://\S+)", line):
                    yield Server(found[1], process)
                    return
            said = log.read_text(encoding="utf-8").strip()
            raise Unmeasurable(f"{Path(command[0]).name} ended before it listened: {said}")
        finally:
            process.terminate()
            process.wait()
