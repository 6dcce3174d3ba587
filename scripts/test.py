#!/usr/bin/env python3
"""Runs the built tests, in the groups named, and prints what failed and how many passed.

The counts are read from the report that `swift test` writes; a run that ends without one, or in
which no test ran, has failed. Everything that failed is said again at the end, which is what is
seen of a long log. The store's tests run twice: on SQLite, and on a PostgreSQL server of their own,
or on the one that WATCHSHOP_TEST_DATABASE names.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from test_output import TestOutput

ROOT = Path(__file__).parents[1]
END_TO_END = "EndToEndTests"
STORE = "StoreServerTests"
GROUPS = ["unit", "e2e"]


def targets(group: str) -> list[str]:
    """Returns the test targets of a group, in the order of their names."""
    if group == "e2e":
        return [END_TO_END]
    names = (path.name for path in (ROOT / "Tests").iterdir())
    return sorted(name for name in names if name.endswith("Tests") and name != END_TO_END)


@dataclass
class Run:
    """One target's tests on one database: the outcomes reported, and what went wrong."""

    name: str
    outcomes: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def run(target: str, build: Path, coverage: bool, postgres: bool = False) -> Run:
    """Runs one target.

    Each has a process of its own: tests that hold a thread, as those on a real socket or terminal
    do, would starve the others of the few threads that there are on a small machine.
    """
    ended = Run(f"{target} on PostgreSQL" if postgres else target)
    report = build / "test-reports" / f"{target}{'-postgres' if postgres else ''}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    command = [
        *([str(ROOT / "scripts" / "postgres.sh")] if postgres else []),
        "swift", "test", "--skip-build", "--disable-xctest", "--scratch-path", str(build),
        "--xunit-output", str(report), "--filter", rf"^{target}\.",
        *(["--enable-code-coverage"] if coverage else []),
    ]
    environment = os.environ | {"WATCHSHOP_BIN": str(build / "debug")}
    if postgres:
        # Each test has databases and connections of its own, which the server has not without end.
        environment["SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH"] = "8"
    else:
        environment.pop("WATCHSHOP_TEST_DATABASE", None)
    print(f"-- {ended.name}", flush=True)
    output = TestOutput()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    ) as process:
        output.follow(process)
    ended.failures += output.failures
    ended.outcomes = outcomes(report)
    if process.returncode != 0 and not output.failures:
        ended.failures.append(f"exit code {process.returncode}, {output.unfinished}")
    elif not ended.outcomes:
        ended.failures.append(f"no test was reported, {output.unfinished}")
    return ended


def outcomes(report: Path) -> Counter[str]:
    """Counts a report's tests by how they ended; none where there is no report."""
    counted: Counter[str] = Counter()
    if report.exists():
        for case in ElementTree.parse(report).iter("testcase"):
            kinds = {child.tag for child in case}
            outcome = "failed" if kinds & {"failure", "error"} else "passed"
            counted["skipped" if "skipped" in kinds else outcome] += 1
    return counted


def print_coverage(build: Path) -> None:
    """Prints the share of lines that ran, per target of Sources."""
    shown = subprocess.run(
        ["swift", "test", "--show-codecov-path", "--scratch-path", str(build)], cwd=ROOT,
        check=True, capture_output=True, text=True)
    exported = json.loads(Path(shown.stdout.strip()).read_text(encoding="utf-8"))
    lines: Counter[str] = Counter()
    covered: Counter[str] = Counter()
    for file in exported["data"][0]["files"]:
        path = Path(file["filename"])
        if path.is_relative_to(ROOT / "Sources"):
            target = path.relative_to(ROOT / "Sources").parts[0]
            lines[target] += file["summary"]["lines"]["count"]
            covered[target] += file["summary"]["lines"]["covered"]
    for target in sorted(lines):
        share = covered[target] / max(lines[target], 1)
        print(f"{target:<24}{share:>7.1%} of {lines[target]} lines")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("groups", nargs="+", choices=GROUPS)
    parser.add_argument("--coverage", action="store_true", help="print the lines that ran")
    parser.add_argument("--scratch-path", type=Path, default=".build", help="where the build is")
    options = parser.parse_args()
    build = ROOT / options.scratch_path
    names = [name for group in options.groups for name in targets(group)]
    results = [run(name, build, options.coverage) for name in names]
    if STORE in names:
        results.append(run(STORE, build, options.coverage, postgres=True))
    total = sum((result.outcomes for result in results), Counter())
    if options.coverage:
        print_coverage(build)
    for result in (result for result in results if result.failures):
        print(f"\nfailed in {result.name}:", *result.failures, sep="\n  ")
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 1 if total["failed"] or any(result.failures for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
