"""The programs that are measured: how each is started, and how its list is known and moved."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

WATCHES = 28


@dataclass(frozen=True)
class Program:
    """A program that shows a list of `list_length` rows, the first one selected."""

    name: str
    command: list[str]
    environment: dict[str, str]
    folder: Path
    last_row: re.Pattern[str]
    list_length: int = WATCHES
    down_key: bytes = b"j"
    up_key: bytes = b"k"
    quit_key: bytes = b"q"
    search_key: bytes = b"/"


def watchshop(programs: Path, server: str, home: Path) -> Program:
    """The shop over the cache in `home`."""
    return Program(
        name="watchshop",
        command=[str(programs / "watchshop"), "--server", server],
        environment=_environment(home, WATCHSHOP_HOME=str(home)),
        folder=home,
        last_row=re.compile(r"Square 20mm"),
    )


def tig(home: Path) -> Program:
    """tig, as it comes, on a new repository of as many commits as there are watches."""
    repository = home / "repository"
    environment = _environment(
        home, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", TIGRC_USER=os.devnull,
        GIT_AUTHOR_NAME="A. Uthor", GIT_AUTHOR_EMAIL="author@example.org",
        GIT_COMMITTER_NAME="A. Uthor", GIT_COMMITTER_EMAIL="author@example.org")
    _git(home, environment, "init", "--quiet", "--initial-branch", "main", str(repository))
    for number in range(1, WATCHES + 1):
        date = f"2026-01-{number:02} 12:00:00 +0000"
        (repository / "count.txt").write_text(f"{number}\n", encoding="ascii")
        dated = environment | {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        _git(repository, dated, "add", "count.txt")
        _git(repository, dated, "commit", "--quiet", "--message", f"Count-to-{number}")
    return Program(
        name="tig", command=["tig"], environment=environment, folder=repository,
        last_row=re.compile(r"Count-to-1\b"))


def fzf(lines: Path) -> Program:
    """fzf over the lines of a file, from the top; its search is always open."""
    return Program(
        name="fzf", command=["sh", "-c", 'exec fzf --layout=reverse <"$0"', str(lines)],
        environment=_environment(lines.parent), folder=lines.parent,
        last_row=re.compile(r"100000/100000"), down_key=b"\x0e", up_key=b"\x10",
        quit_key=b"\x03", search_key=b"")


def _environment(home: Path, **more: str) -> dict[str, str]:
    return {
        "HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
        "TERM": "xterm-256color", "COLORTERM": "truecolor", **more,
    }


def _git(folder: Path, environment: dict[str, str], *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True)
