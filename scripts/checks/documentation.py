"""A doc comment on every declaration that another target can see."""

import re
from collections.abc import Iterator

from checks.swift_source import SwiftSource
from checks.tree import Tree, Violation

_KEYWORD = (
    r"(?P<keyword>struct|class|enum|actor|protocol|typealias|associatedtype|func|var|let|init"
    r"|subscript|macro)"
)
_NAME = r"\s*(?P<name>`[^`]+`|\w+|[^\s\w({]+)?"
_ATTRIBUTES = r"(?:@\w+(?:\([^)]*\))?\s+)*"
_MODIFIERS = (
    r"(?:(?:static|final|mutating|nonmutating|nonisolated|indirect|lazy|weak|unowned|required"
    r"|convenience|override|isolated|dynamic|prefix|postfix|infix|consuming|borrowing)"
    r"(?:\(\w+\))?\s+)*"
)
_SHARED = re.compile(
    rf"^\s*{_ATTRIBUTES}{_MODIFIERS}(?:package|public|open)\s+"
    r"(?:(?:private|fileprivate|internal|package)\(set\)\s+)?"
    rf"{_MODIFIERS}{_KEYWORD}\b{_NAME}"
)
_PROTOCOL = re.compile(rf"^\s*{_ATTRIBUTES}(?:package|public)\s+protocol\b")
_REQUIREMENT = re.compile(
    rf"^\s*{_ATTRIBUTES}{_MODIFIERS}(?P<keyword>func|var|init|subscript|associatedtype)\b{_NAME}"
)


def check(tree: Tree) -> Iterator[Violation]:
    """What Sources declare `package` or `public`, and the requirements of such a protocol."""
    for path in tree.swift_files("Sources"):
        source = tree.swift(path)
        for index, match in _declarations(source):
            if not _is_documented(source, index):
                unnamed = match["keyword"] in ("init", "subscript")
                name = match["keyword"] if unnamed else match["name"]
                yield Violation(path, index + 1, "documentation", f"{name} has no doc comment")


def _declarations(source: SwiftSource) -> Iterator[tuple[int, re.Match[str]]]:
    depth = 0
    protocol_depth: int | None = None
    for index, line in enumerate(source.code_lines):
        if match := _SHARED.match(line):
            yield index, match
        elif depth == protocol_depth and (match := _REQUIREMENT.match(line)):
            yield index, match
        if _PROTOCOL.match(line):
            protocol_depth = depth + 1
        depth += line.count("{") - line.count("}")
        if protocol_depth is not None and depth < protocol_depth and "}" in line:
            protocol_depth = None


def _is_documented(source: SwiftSource, index: int) -> bool:
    """Whether a doc comment stands above the line, attributes between them aside."""
    brackets = 0
    for above in range(index - 1, -1, -1):
        text, code = source.lines[above].strip(), source.code_lines[above].strip()
        if text.startswith("///") or text.endswith("*/"):
            return True
        brackets += code.count(")") - code.count("(")
        inside_attribute = brackets > 0 or code.startswith("@")
        is_condition = code.startswith(("#if", "#else", "#endif"))
        is_remark = text.startswith("//")
        if not (inside_attribute or is_condition or is_remark):
            return False
    return False
