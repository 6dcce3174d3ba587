"""Who may import whom, read from import_rules.toml and Package.swift."""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

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
_TYPE = re.compile(
    r"""
    ^(?:(?:@\w+(?:\([^)]*\))?|package|public|internal|final|indirect)\s+)*
    (?:struct|class|enum|actor|protocol|typealias)\s+(?P<name>\w+)
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


def check(tree: Tree) -> Iterator[Violation]:
    """Every import against the target's row, the places inside it, and the panes."""
    known = rules()["targets"]
    declared = _declared(tree)
    for path in tree.swift_files("Sources", "Tests"):
        target = PurePosixPath(path).parts[1]
        if target not in known:
            yield Violation(path, 0, "imports/target", f"{target} has no row in import_rules.toml")
            continue
        source = tree.swift(path)
        for match in _IMPORT.finditer(source.code):
            line = source.line_of(match.start("module"))
            each = Import(path, line, target, match["module"])
            yield from _target(each)
            yield from _declaration(each, declared)
            yield from _places(each)
            yield from _pane_imports(each)
    yield from _pane_types(tree)


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
    dumped = subprocess.run(
        ["swift", "package", "dump-package"], cwd=tree.root, check=True, capture_output=True)
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


def _pane_imports(each: Import) -> Iterator[Violation]:
    panes = rules()["panes"]
    allowed = {*panes["modules"], *rules()["system"]}
    if pane := _pane_of(each.path):
        if each.module not in allowed:
            yield each.refused("imports/pane", f"the pane {pane} may not import {each.module}")


def _pane_types(tree: Tree) -> Iterator[Violation]:
    """A pane's own types, used in the folder of another pane."""
    files = {p: pane for p in tree.swift_files("Sources") if (pane := _pane_of(p))}
    owners: dict[str, str] = {}
    for path, pane in files.items():
        for match in _TYPE.finditer(tree.swift(path).code):
            owners[match["name"]] = pane
    if not owners:
        return
    uses = re.compile(rf"(?<!\.)\b(?:{'|'.join(map(re.escape, owners))})\b")
    for path, pane in files.items():
        source = tree.swift(path)
        for match in uses.finditer(source.code):
            if owners[match[0]] != pane:
                yield Violation(
                    path, source.line_of(match.start()), "panes",
                    f"the pane {pane} may not use {match[0]} of the pane {owners[match[0]]}",
                )


def _pane_of(path: str) -> str | None:
    panes = rules()["panes"]
    below = path.removeprefix(f"{panes['within']}/")
    folder = below.partition("/")[0]
    return folder if below != path and folder in panes["folders"] else None


def _below(path: str, places: list[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)
