"""Who may import whom, read from import_rules.toml and Package.swift."""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from checks.tree import Tree, Violation

# Modules are read from `@testable import A`, `package import struct A.B` and the like, also
# where two stand on one line; attributes and access levels come in any order.
_IMPORT = re.compile(
    r"""
    (?:^|;)[ \t]*
    (?:(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private)\s+)*
    import\s+
    (?:(?:struct|class|enum|protocol|typealias|func|var|let|actor|macro)\s+)?
    `?(?P<module>\w+)
    """,
    re.VERBOSE | re.MULTILINE,
)


@cache
def rules() -> dict:
    """The table, read once."""
    return tomllib.loads(Path(__file__).with_name("import_rules.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Import:
    """One import of one file of one target."""

    path: str
    line: int
    target: str
    module: str

    def refused(self, rule: str, text: str) -> Violation:
        return Violation(self.path, self.line, rule, text)


def every_import(tree: Tree) -> Iterator[Import]:
    """The imports of all Swift files, of sources and tests."""
    for path in tree.swift_files("Sources", "Tests"):
        source = tree.swift(path)
        for match in _IMPORT.finditer(source.code):
            line = source.line_of(match.start("module"))
            yield Import(path, line, PurePosixPath(path).parts[1], match["module"])


def check(tree: Tree) -> Iterator[Violation]:
    """Every import against its target's row, the places inside it, and Package.swift."""
    declared = _declared(tree)
    for each in every_import(tree):
        if each.target in rules()["targets"]:
            yield from _target(each)
            yield from _declaration(each, declared)
            yield from _places(each)
        else:
            yield each.refused("imports/target", f"{each.target} has no row in import_rules.toml")


def _target(each: Import) -> Iterator[Violation]:
    row = rules()["targets"][each.target]
    allowed = {*rules()["system"], *row["ours"], *row["others"], each.target}
    if each.target.endswith(("Tests", "TestSupport")):
        allowed |= set(rules()["testing"])
    if each.module not in {name.replace("-", "_") for name in allowed}:
        yield each.refused("imports/target", f"{each.target} may not import {each.module}")


def _declared(tree: Tree) -> dict[str, set[str]]:
    """What Package.swift says that each target depends on; empty without a Package.swift."""
    if "Package.swift" not in tree.files:
        return {}
    with TemporaryDirectory() as scratch:  # The usual one may be locked by a build.
        dumped = subprocess.run(
            ["swift", "package", "--scratch-path", scratch, "dump-package"],
            cwd=tree.root, check=True, stdout=subprocess.PIPE)
    return {
        target["name"]: {
            name for dependency in target["dependencies"] for name, *_ in dependency.values()
        }
        for target in json.loads(dumped.stdout)["targets"]
    }


def _declaration(each: Import, declared: dict[str, set[str]]) -> Iterator[Violation]:
    """An import that builds only as long as another target happens to be built first."""
    free = {*rules()["system"], "Testing", each.target}
    known = free | declared.get(each.target, {each.module})
    if each.module not in {name.replace("-", "_") for name in known}:
        yield each.refused(
            "imports/declared", f"Package.swift does not give {each.module} to {each.target}")


def _places(each: Import) -> Iterator[Violation]:
    for place in rules()["places"]:
        allowed = [f"{place['within']}/{name}" for name in place["only"]]
        inside = each.path.startswith(f"{place['within']}/")
        if inside and each.module in place["modules"] and not _below(each.path, allowed):
            where = " and ".join(place["only"])
            yield each.refused("imports/place", f"{each.module} may be imported only in {where}")


def _below(path: str, places: list[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)
