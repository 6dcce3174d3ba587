#!/usr/bin/env python3
"""Runs the built tests, in the groups named, and prints how many passed and failed.

The counts are read from the report that `swift test` writes; a run that ends without one, or in
which no test ran, has failed.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
END_TO_END = r"^EndToEndTests\."
GROUPS = {"unit": ["--skip", END_TO_END], "e2e": ["--filter", END_TO_END]}


def run(group: str, build: Path, coverage: bool) -> tuple[bool, Counter[str]]:
    """Runs one group; returns whether `swift test` was content, and the outcomes it reported."""
    report = build / "test-reports" / f"{group}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    command = [
        "swift", "test", "--skip-build", "--disable-xctest", "--scratch-path", str(build),
        "--xunit-output", str(report), *GROUPS[group],
        *(["--enable-code-coverage"] if coverage else []),
    ]
    environment = os.environ | {"WATCHSHOP_BIN": str(build / "debug")}
    status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    outcomes: Counter[str] = Counter()
    if report.exists():
        for case in ElementTree.parse(report).iter("testcase"):
            kinds = {child.tag for child in case}
            outcome = "failed" if kinds & {"failure", "error"} else "passed"
            outcomes["skipped" if "skipped" in kinds else outcome] += 1
    else:
        print(f"{group}: swift test ended without a report", file=sys.stderr)
    if status != 0:
        print(f"{group}: swift test ended with exit code {status}", file=sys.stderr)
    elif not outcomes:
        print(f"{group}: no test ran", file=sys.stderr)
    return status == 0 and bool(outcomes), outcomes


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
    results = [run(group, build, options.coverage) for group in options.groups]
    total = sum((outcomes for _, outcomes in results), Counter())
    if options.coverage:
        print_coverage(build)
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 0 if all(content for content, _ in results) and not total["failed"] else 1


if __name__ == "__main__":
    sys.exit(main())
