#!/usr/bin/env python3
"""Measures the shop in a real pseudo-terminal beside tig on a repository of 28 commits.

The shop starts from a cache that a first run filled; its store is gone by then. Starts of both
programs alternate, so that a busy moment of the machine hits both. The exit code is 1 only when
something could not be measured; an aim that was missed is printed as such.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import demo_store
import large
import measures
import programs
import report
from terminal_session import Unmeasurable


def measure(folder: Path, starts: int, presses: int) -> list[report.Row]:
    """All figures of both programs."""
    with tempfile.TemporaryDirectory(prefix="watchshop-bench-") as temporary:
        homes = [Path(temporary, name) for name in ("watchshop", "tig")]
        for home in homes:
            home.mkdir()
        pair = (demo_store.cached_shop(folder, homes[0]), programs.tig(homes[1]))
        for program in pair:
            measures.start(program)  # Fills the page cache.
        times = [[measures.start(program) for program in pair] for _ in range(starts)]
        ours, peers = (
            report.Results([each[index] for each in times], *measures.at_work(program, presses))
            for index, program in enumerate(pair))
        return report.rows(ours, peers)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--programs", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--starts", type=int, default=40, help="starts of each program (40)")
    parser.add_argument("--presses", type=int, default=216, help="key presses in each (216)")
    options = parser.parse_args()
    if not shutil.which("tig"):
        print("bench: tig is missing; install it with: apt-get install tig", file=sys.stderr)
        return 1
    try:
        rows = measure(options.programs.resolve(), options.starts, options.presses)
        many = (
            large.measure(options.programs.resolve(), options.starts)
            if shutil.which("fzf") else [])
    except (Unmeasurable, OSError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 1
    print(
        f"{programs.WATCHES} rows, terminal of {measures.COLUMNS}x{measures.ROWS}, "
        f"{options.starts} starts and {options.presses} keys each\n")
    print(report.table(rows))
    if many:
        print(f"\n{large.WATCHES:,} watches beside fzf on as many lines\n")
        print(report.table(many, peer="fzf"))
    else:
        print("\nfzf is missing; install it to measure a long list: apt-get install fzf")
    return 0


if __name__ == "__main__":
    sys.exit(main())
