#!/usr/bin/env python3
"""Checks the house rules of a tree: imports, sizes, words, documentation, committed files.

Prints one line per broken rule, `path:line: rule: text`; the exit code is 1 when there is one.
"""

import argparse
import sys
from pathlib import Path

from checks import committed, documentation, forbidden, imports, panes, sizes
from checks.tree import Tree, Violation

SUBJECTS = (imports, panes, sizes, forbidden, documentation, committed)


def violations(root: Path) -> list[Violation]:
    """Everything that the rules find below `root`, in the order of files."""
    tree = Tree(root)
    return sorted({found for subject in SUBJECTS for found in subject.check(tree)})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).parents[1])
    root = parser.parse_args().root
    found = violations(root)
    for each in found:
        print(each)
    if found:
        print(f"house rules broken: {len(found)}", file=sys.stderr)
        return 1
    print(f"House rules kept; {sizes.summary(Tree(root))}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
