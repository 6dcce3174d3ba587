#!/usr/bin/env python3
"""Shows for each house rule that a tree which breaks it is refused, and a clean one is not.

A fixture is a folder: a tiny tree, and case.toml with the messages to expect, all of them. case.toml
can add files that cannot stand in a repository, or are too dull to: `[files]` gives a path its text,
`[lines]` gives it a number of lines.
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
import unittest
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIXTURES = Path(__file__).with_name("fixtures")
sys.path.insert(0, str(ROOT / "scripts"))

from check import violations  # noqa: E402
from checks import forbidden, imports  # noqa: E402


@cache
def outcomes() -> dict[str, tuple[list[str], list[str]]]:
    """For each fixture, the messages expected and the messages found."""
    return {case.parent.name: outcome(case) for case in sorted(FIXTURES.glob("*/case.toml"))}


def outcome(case_file: Path) -> tuple[list[str], list[str]]:
    """Unpacks one fixture into a folder of its own and checks that."""
    case = tomllib.loads(case_file.read_text(encoding="utf-8"))
    files = case.get("files", {})
    files |= {path: "// A line.\n" * count for path, count in case.get("lines", {}).items()}
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        shutil.copytree(case_file.parent, tree, dirs_exist_ok=True)
        (tree / "case.toml").unlink()
        for path, text in files.items():
            (tree / path).parent.mkdir(parents=True, exist_ok=True)
            (tree / path).write_text(text, encoding="utf-8")
        return sorted(case["expect"]), sorted(str(found) for found in violations(tree))


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
        linted = subprocess.run(
            ["swift", "format", "lint", "--strict", "--configuration", ROOT / ".swift-format",
             FIXTURES / "format" / "Untidy.swift"],
            capture_output=True, text=True, check=False)
        self.assertNotEqual(0, linted.returncode)
        for rule in ("AddLines", "Indentation", "NeverForceUnwrap", "OrderedImports"):
            with self.subTest(rule=rule):
                self.assertIn(f"[{rule}]", linted.stderr)


if __name__ == "__main__":
    unittest.main()
