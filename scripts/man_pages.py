#!/usr/bin/env python3
"""Writes the man pages of a program from the definitions of its own command line.

    scripts/man_pages.py PROGRAM… --output FOLDER

Each program is asked with `--experimental-dump-help` (swift-argument-parser), so a page says what
the program does and nothing else. A program gets a page, and each of its commands one: watchshop(1),
watchshop-orders(1). The date is SOURCE_DATE_EPOCH's, or today's.
"""
import argparse
import datetime
import json
import os
import pathlib
import subprocess
import sys

from manual.page import Page


def described(program: pathlib.Path) -> tuple[dict, str]:
    """Returns what a program says of its command line, and its version."""
    def ask(option: str) -> str:
        return subprocess.run([program, option], check=True, capture_output=True, text=True).stdout

    return json.loads(ask("--experimental-dump-help"))["command"], ask("--version").strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs", nargs="+", type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    arguments = parser.parse_args()
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    date = (datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc).date()
            if seconds else datetime.date.today())
    arguments.output.mkdir(parents=True, exist_ok=True)
    for program in arguments.programs:
        command, version = described(program.absolute())
        source = f"{command['commandName']} {version}"
        pages = [Page([command], source, date)]
        pages += [Page([command, child], source, date) for child in command.get("subcommands", [])
                  if child["commandName"] != "help"]
        for page in pages:
            (arguments.output / f"{page.name}.1").write_text(page.text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
