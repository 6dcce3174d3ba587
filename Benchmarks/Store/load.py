"""Load by wrk, and what it says of it."""

import os
import re
import subprocess
from dataclasses import dataclass

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
