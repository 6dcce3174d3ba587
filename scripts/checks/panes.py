"""A pane of the shop knows no other: they meet in the app. Read from import_rules.toml."""

import re
from collections.abc import Iterator

from checks.imports import every_import, rules
from checks.tree import Tree, Violation

_TYPE = re.compile(
    r"""
    ^(?:(?:@\w+(?:\([^)]*\))?|package|public|internal|final|indirect)\s+)*
    (?:struct|class|enum|actor|protocol|typealias)\s+(?P<name>\w+)
    """,
    re.VERBOSE | re.MULTILINE,
)


def check(tree: Tree) -> Iterator[Violation]:
    """What a pane imports, and whose types it uses."""
    yield from _imports(tree)
    yield from _types(tree)


def _imports(tree: Tree) -> Iterator[Violation]:
    allowed = {*rules()["panes"]["modules"], *rules()["system"]}
    for each in every_import(tree):
        if (pane := _pane_of(each.path)) and each.module not in allowed:
            yield each.refused("panes/import", f"the pane {pane} may not import {each.module}")


def _types(tree: Tree) -> Iterator[Violation]:
    """The types that a pane's folder declares, private ones aside, named in another pane's."""
    files = {path: pane for path in tree.swift_files("Sources") if (pane := _pane_of(path))}
    owners = {
        match["name"]: pane
        for path, pane in files.items()
        for match in _TYPE.finditer(tree.swift(path).code)
    }
    if not owners:
        return
    uses = re.compile(rf"(?<!\.)\b(?:{'|'.join(map(re.escape, owners))})\b")
    for path, pane in files.items():
        source = tree.swift(path)
        for match in uses.finditer(source.code):
            if (owner := owners[match[0]]) != pane:
                yield Violation(
                    path, source.line_of(match.start()), "panes/type",
                    f"the pane {pane} may not use {match[0]} of the pane {owner}")


def _pane_of(path: str) -> str | None:
    panes = rules()["panes"]
    below = path.removeprefix(f"{panes['within']}/")
    folder = below.partition("/")[0]
    return folder if below != path and folder in panes["folders"] else None
