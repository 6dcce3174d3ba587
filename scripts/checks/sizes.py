"""How long the files of Sources are."""

from collections.abc import Iterator
from statistics import median

from checks.tree import Tree, Violation

WALL = 400
SMALL = 200
SMALL_SHARE = 0.85
MEDIAN = 100


def check(tree: Tree) -> Iterator[Violation]:
    """No file above the wall; most files small; the median file smaller still."""
    sizes = {path: len(tree.swift(path).lines) for path in tree.swift_files("Sources")}
    if not sizes:
        return
    for path, size in sizes.items():
        if size > WALL:
            yield Violation(path, size, "size/wall", f"{size} lines, at most {WALL}")
    if (middle := median(sizes.values())) > MEDIAN:
        yield Violation(
            "Sources", 0, "size/median", f"the median file has {middle:g} lines, at most {MEDIAN}")
    small = sum(size <= SMALL for size in sizes.values()) / len(sizes)
    if small < SMALL_SHARE:
        yield Violation(
            "Sources", 0, "size/share",
            f"{small:.0%} of the files have at most {SMALL} lines, at least {SMALL_SHARE:.0%}")


def summary(tree: Tree) -> str:
    """The three figures, for the closing line of a clean run."""
    sizes = [len(tree.swift(path).lines) for path in tree.swift_files("Sources")]
    if not sizes:
        return "no Swift files"
    small = sum(size <= SMALL for size in sizes) / len(sizes)
    return (
        f"{len(sizes)} Swift files in Sources: median {median(sizes):g} lines, "
        f"{small:.0%} at most {SMALL}, longest {max(sizes)}")
