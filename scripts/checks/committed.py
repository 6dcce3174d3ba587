"""What stands in the repository besides Swift."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import PurePosixPath

from checks.tree import Tree, Violation

_FOREIGN_NAMES = {"Package.resolved", ".build", ".venv", ".swiftpm", "__pycache__"}
_MACHINE_PATH = re.compile(r"(?<![\w.}~$-])/(?:work|root|home|Users)/")


def check(tree: Tree) -> Iterator[Violation]:
    """No products of a build, no paths of one machine, no script that does not even parse."""
    for path in tree.files:
        if found := _FOREIGN_NAMES & set(PurePosixPath(path).parts):
            yield Violation(path, 0, "committed/product", f"{found.pop()} does not belong here")
            continue
        try:
            text = (tree.root / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for match in _MACHINE_PATH.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield Violation(path, line, "committed/path", f"{match[0]} is a path of one machine")
        yield from _script(tree, path, text)


def _script(tree: Tree, path: str, text: str) -> Iterator[Violation]:
    first_line = text.partition("\n")[0]
    if path.endswith(".py") or (first_line.startswith("#!") and "python" in first_line):
        try:
            compile(text, path, "exec")
        except SyntaxError as error:
            yield Violation(path, error.lineno or 0, "committed/python", error.msg)
    elif path.endswith(".sh") or (first_line.startswith("#!") and "sh" in first_line):
        shell = "bash" if "bash" in first_line else "sh"
        parsed = subprocess.run(
            [shell, "-n", tree.root / path], capture_output=True, text=True, check=False)
        if parsed.returncode:
            yield Violation(path, 0, "committed/shell", f"{shell} -n refuses it")
