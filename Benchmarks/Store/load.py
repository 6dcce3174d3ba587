"""Load by wrk and pgbench, and what they say of it."""

import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from processes import Unmeasurable

UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3}


@dataclass(frozen=True)
class Load:
    """How many requests were answered per second, and how long the answers took."""

    per_second: float
    median_ms: float
    p99_ms: float


def wrk(
    url: str, seconds: int, connections: int, script: str | None = None,
    environment: dict[str, str] | None = None,
) -> Load:
    """Sends requests over so many connections from one thread, as fast as they are answered."""
    command = [
        "wrk", "--latency", "--threads", "1", "--connections", str(connections),
        "--duration", f"{seconds}s", *(["--script", script] if script else []), url]
    said = _run(command, os.environ | (environment or {}))
    if refused := re.search(r"Non-2xx or 3xx responses: (\d+)", said):
        raise Unmeasurable(f"{refused[1]} requests to {url} were refused:\n{said}")
    if failed := re.search(r"Socket errors: (.*)", said):
        raise Unmeasurable(f"connections to {url} failed: {failed[1]}")
    rate = _number(r"Requests/sec:\s+([\d.]+)", said)
    return Load(rate, _latency("50", said), _latency("99", said))


def pgbench(
    program: str, database: str, script: Path, seconds: int, connections: int
) -> Load:
    """Runs the statements of a script as transactions over so many connections."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "transactions")
        said = _run(
            [program, "--no-vacuum", "--protocol", "prepared", "--file", str(script),
             "--time", str(seconds), "--client", str(connections), "--jobs", "1",
             "--log", "--log-prefix", str(log), database], dict(os.environ))
        # The third field of a line is the transaction's time in microseconds.
        times = sorted(
            int(line.split()[2]) / 1e3
            for part in Path(folder).iterdir()
            for line in part.read_text(encoding="ascii").splitlines())
    if not times:
        raise Unmeasurable(f"pgbench finished no transaction:\n{said}")
    return Load(
        _number(r"tps = ([\d.]+)", said), times[len(times) // 2],
        times[ceil(0.99 * len(times)) - 1])


def _run(command: list[str], environment: dict[str, str]) -> str:
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise Unmeasurable(f"{command[0]} failed: {ended.stderr.strip() or ended.stdout.strip()}")
    return ended.stdout


def _latency(share: str, said: str) -> float:
    found = re.search(rf"^\s+{share}%\s+([\d.]+)(us|ms|s)$", said, re.MULTILINE)
    if not found:
        raise Unmeasurable(f"wrk named no {share}th percentile:\n{said}")
    return float(found[1]) * UNITS[found[2]]


def _number(pattern: str, said: str) -> float:
    found = re.search(pattern, said)
    if not found:
        raise Unmeasurable(f"{pattern} is not in:\n{said}")
    return float(found[1])
