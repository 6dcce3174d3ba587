"""Swift text with its code, its comments and its strings told apart."""

import re
from functools import cached_property

_TOKEN = re.compile(
    r"""
    (?P<line>//[^\n]*)
  | (?P<block>/\*)
  | (?P<string>\#*"(?:"")?)
  | (?P<open>\()
  | (?P<close>\))
    """,
    re.VERBOSE,
)


class SwiftSource:
    """One file. `code` and `comments` have the length and the lines of `text`, the rest blank."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def code(self) -> str:
        """The text without comments and without the insides of strings."""
        return self._parts[0]

    @cached_property
    def comments(self) -> str:
        """The comments alone."""
        return self._parts[1]

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @cached_property
    def code_lines(self) -> list[str]:
        return self.code.splitlines()

    def line_of(self, offset: int) -> int:
        """The line, from 1, of a place in the text."""
        return self.text.count("\n", 0, offset) + 1

    @cached_property
    def _parts(self) -> tuple[str, str]:
        code, comments = list(self.text), list(_blank(self.text))
        self._scan(0, code, comments, interpolation=False)
        return "".join(code), "".join(comments)

    def _scan(self, start: int, code: list[str], comments: list[str], interpolation: bool) -> int:
        """Blanks what is not code from `start` on; an interpolation ends at its own bracket."""
        at, depth = start, 0
        while match := _TOKEN.search(self.text, at):
            at = match.end()
            if match["open"]:
                depth += 1
            elif match["close"]:
                depth -= 1
                if interpolation and depth < 0:
                    return at
            elif match["string"]:
                at = self._string(match.end(), match["string"], code, comments)
            else:
                at = match.end() if match["line"] else self._block_end(match.end())
                comments[match.start():at] = self.text[match.start():at]
                code[match.start():at] = _blank(self.text[match.start():at])
        return len(self.text)

    def _block_end(self, at: int) -> int:
        """The end of a block comment, whose inner comments nest."""
        depth = 1
        for match in re.compile(r"/\*|\*/").finditer(self.text, at):
            depth += 1 if match[0] == "/*" else -1
            if depth == 0:
                return match.end()
        return len(self.text)

    def _string(self, start: int, opening: str, code: list[str], comments: list[str]) -> int:
        """Blanks a string literal, keeps the code of its interpolations, returns its end."""
        hashes = opening.count("#")
        quotes = opening[hashes:]
        closing = quotes + "#" * hashes
        escape = "\\" + "#" * hashes
        at = start
        while at < len(self.text):
            if self.text.startswith(closing, at):
                return at + len(closing)
            if self.text.startswith(escape + "(", at):
                at = self._scan(at + len(escape) + 1, code, comments, interpolation=True)
            else:
                width = len(escape) + 1 if self.text.startswith(escape, at) else 1
                if quotes == '"' and self.text[at] == "\n":
                    return at  # A lone quote, as in a regular expression: the literal ends here.
                code[at:at + width] = _blank(self.text[at:at + width])
                at += width
        return at


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
