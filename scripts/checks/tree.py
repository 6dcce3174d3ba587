"""The files of a source tree, and what a rule says about them."""

import subprocess
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from checks.swift_source import SwiftSource

FIXTURES = "Tests/Checks/fixtures/"


@dataclass(frozen=True, order=True)
class Violation:
    """One broken rule at one place; `line` is 0 where the whole file or tree is meant."""

    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.rule}: {self.text}"


@dataclass
class Tree:
    """A checkout, or the unpacked tree of a fixture."""

    root: Path
    _swift: dict[str, SwiftSource] = field(default_factory=dict)

    @cached_property
    def files(self) -> list[str]:
        """Paths that are committed or would be, fixtures left out; all files outside a checkout."""
        if (self.root / ".git").exists():
            listed = subprocess.run(
                ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
                cwd=self.root, check=True, capture_output=True, text=True,
            ).stdout.split("\0")
        else:
            listed = [str(p.relative_to(self.root)) for p in self.root.rglob("*")]
        return sorted(
            path for path in listed
            if path and not path.startswith(FIXTURES) and (self.root / path).is_file()
        )

    def swift_files(self, *folders: str) -> list[str]:
        """The Swift files below `folders`."""
        prefixes = tuple(f"{folder}/" for folder in folders)
        return [p for p in self.files if p.endswith(".swift") and p.startswith(prefixes)]

    def swift(self, path: str) -> SwiftSource:
        """The text of a Swift file, read once."""
        if path not in self._swift:
            self._swift[path] = SwiftSource((self.root / path).read_text(encoding="utf-8"))
        return self._swift[path]
