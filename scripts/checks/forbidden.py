"""Words that this code does without, read from forbidden_rules.toml."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checks.tree import Tree, Violation


@cache
def rules() -> list[dict]:
    """The table, read once, its patterns compiled."""
    table = tomllib.loads(Path(__file__).with_name("forbidden_rules.toml").read_text("utf-8"))
    return [{**rule, "pattern": re.compile(rule["pattern"])} for rule in table["rule"]]


def check(tree: Tree) -> Iterator[Violation]:
    """Every rule over every Swift file that it is about."""
    for rule in rules():
        left_out = tuple(f"{folder}/" for folder in rule.get("except", []))
        for path in tree.swift_files(*rule["below"]):
            if path.startswith(left_out):
                continue
            source = tree.swift(path)
            for match in rule["pattern"].finditer(getattr(source, rule["in"])):
                line = source.line_of(match.end() - 1)
                yield Violation(path, line, f"forbidden/{rule['name']}", rule["text"])
