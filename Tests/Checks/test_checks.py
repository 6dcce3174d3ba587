#!/usr/bin/env python3
"""Shows for each house rule that a tree which breaks it is refused, and a clean one is not.

A fixture is a file that describes a tiny tree: `[files]` gives a path its text, `[lines]` gives a path
a number of lines, `expect` is every message that the tree gets, and `format` the formatter's.
"""

import subprocess
import sys
import tempfile
import tomllib
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIXTURES = Path(__file__).with_name("fixtures")
sys.path.insert(0, str(ROOT / "scripts"))

from check import violations  # noqa: E402
from checks import forbidden, imports  # noqa: E402


@contextmanager
def unpacked(name: str) -> Iterator[tuple[dict, Path]]:
    """One fixture, and the folder that its tree is written to."""
    case = tomllib.loads((FIXTURES / f"{name}.toml").read_text(encoding="utf-8"))
    files = case.get("files", {})
    files |= {path: "// A line.\n" * count for path, count in case.get("lines", {}).items()}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        yield case, Path(folder)


@cache
def outcomes() -> dict[str, tuple[list[str], list[str]]]:
    """For each fixture, the messages expected and the messages found."""
    found = {}
    for file in sorted(FIXTURES.glob("*.toml")):
        with unpacked(file.stem) as (case, folder):
            found[file.stem] = (sorted(case["expect"]), sorted(map(str, violations(folder))))
    return found


class FixtureTests(unittest.TestCase):
    """Every fixture is refused for exactly what its case says."""

    maxDiff = None

    def test_each_fixture_gets_exactly_its_messages(self) -> None:
        for name, (expected, found) in outcomes().items():
            with self.subTest(fixture=name):
                self.assertEqual(expected, found)

    def test_the_clean_tree_gets_none(self) -> None:
        self.assertEqual(([], []), outcomes()["clean"])


class CompletenessTests(unittest.TestCase):
    """No rule and no row of a table goes without a fixture that breaks it."""

    def assert_broken(self, messages: list[str]) -> None:
        everything = "\n".join(text for _, found in outcomes().values() for text in found) + "\n"
        for message in messages:
            with self.subTest(rule=message):
                self.assertIn(message, everything)

    def test_every_target_row(self) -> None:
        targets = imports.rules()["targets"]
        self.assert_broken([f": imports/target: {target} may not import" for target in targets])

    def test_every_place(self) -> None:
        modules = [module for place in imports.rules()["places"] for module in place["modules"]]
        self.assert_broken([f"imports/place: {module} may be" for module in modules])

    def test_every_pane(self) -> None:
        panes = imports.rules()["panes"]["folders"]
        self.assert_broken([f"panes/import: the pane {pane} may not import" for pane in panes])
        self.assert_broken([f"panes/type: the pane {pane} may not use" for pane in panes])

    def test_every_forbidden_word(self) -> None:
        self.assert_broken([f"forbidden/{rule['name']}:" for rule in forbidden.rules()])

    def test_every_other_rule(self) -> None:
        self.assert_broken([
            "size/wall", "size/median", "size/share", "documentation: ", "committed/product",
            "committed/path", "committed/shell", "committed/python", "has no row in", "imports/declared: ",
        ])


class FormatTests(unittest.TestCase):
    """The formatter is asked strictly, and with the house configuration."""

    def test_a_badly_formatted_file_is_refused(self) -> None:
        with unpacked("format") as (case, folder):
            linted = subprocess.run(
                ["swift", "format", "lint", "--strict", "--recursive", "--configuration",
                 ROOT / ".swift-format", folder],
                capture_output=True, text=True, check=False)
        self.assertNotEqual(0, linted.returncode)
        for rule in case["format"]:
            with self.subTest(rule=rule):
                self.assertIn(f"[{rule}]", linted.stderr)


if __name__ == "__main__":
    unittest.main()
