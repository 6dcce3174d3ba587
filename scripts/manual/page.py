"""A man page of one command, in the macros of man(7)."""
import datetime
import textwrap

from .words import PROGRAM_FACTS, bold, escaped, italic


class Page:
    """The page of a command: the last of the commands that lead to it."""

    def __init__(self, path: list[dict], source: str, date: datetime.date):
        self.path = path
        self.command = path[-1]
        self.source = source
        self.date = date

    @property
    def name(self) -> str:
        return "-".join(command["commandName"] for command in self.path)

    @property
    def text(self) -> str:
        lines = [
            f'.TH "{self.name.upper()}" "1" "{self.date.isoformat()}" "{self.source}" '
            '"User Commands"',
            ".nh",
            ".SH NAME",
            f"{escaped(self.name)} \\- {escaped(lower(self.command.get('abstract', '')))}",
            ".SH SYNOPSIS",
            *self.synopsis(),
        ]
        if self.command.get("discussion"):
            lines += [".SH DESCRIPTION", *paragraphs(self.command["discussion"])]
        lines += self.options(self.command, ".SH OPTIONS")
        lines += self.commands()
        lines += self.facts()
        return "\n".join(lines) + "\n"

    # MARK: Parts

    def synopsis(self) -> list[str]:
        words = [command["commandName"] for command in self.path]
        if len(self.path) == 1 or not self.children:
            lines = [usage(words, self.command)]
        else:
            lines = []
        if self.children and len(self.path) == 1:
            lines += [".br", f"{bold(' '.join(words))} {italic('command')} ..."]
        for child in self.children if len(self.path) > 1 else []:
            lines += [*([".br"] if lines else []), usage([*words, child["commandName"]], child)]
        return lines

    @property
    def children(self) -> list[dict]:
        return [child for child in self.command.get("subcommands", [])
                if child["commandName"] != "help"]

    def options(self, command: dict, heading: str) -> list[str]:
        shown = [argument for argument in command.get("arguments", [])
                 if argument.get("shouldDisplay", True)
                 and (command is self.path[0] or not is_general(argument))]
        if not shown:
            return []
        lines = [heading]
        section = None
        for argument in shown:
            if argument.get("sectionTitle") != section and argument.get("sectionTitle"):
                section = argument["sectionTitle"]
                lines += [".PP", escaped(section)]
            lines += [".TP", tag(argument), *item(argument)]
        return lines

    def commands(self) -> list[str]:
        if not self.children:
            return []
        lines = [".SH COMMANDS"]
        for child in self.children:
            name = child["commandName"]
            if len(self.path) == 1:
                page = f"{self.name}-{name}"
                lines += [".TP", bold(name), escaped(child.get("abstract", "")),
                          f"See {bold(page)}(1)."]
            else:
                lines += [f".SS {escaped(' '.join([*self.words, name]))}",
                          escaped(child.get("abstract", ""))]
                if child.get("discussion"):
                    lines += [".PP", *paragraphs(child["discussion"])]
                lines += self.options(child, ".PP\nIts options:")
        return lines

    @property
    def words(self) -> list[str]:
        return [command["commandName"] for command in self.path]

    def facts(self) -> list[str]:
        """What no command line says: files, variables, and where to read on."""
        facts = PROGRAM_FACTS.get(self.path[0]["commandName"], {})
        lines = []
        if len(self.path) == 1:
            for heading in ["ENVIRONMENT", "FILES"]:
                entries = facts.get(heading, [])
                lines += [f".SH {heading}"] if entries else []
                for name, words in entries:
                    lines += [".TP", bold(name), escaped(words)]
            lines += example(facts.get("EXAMPLES", []))
        others = ([f"{self.name}-{child['commandName']}" for child in self.children]
                  if len(self.path) == 1 else [self.path[0]["commandName"]])
        others += facts.get("SEE ALSO", []) if len(self.path) == 1 else []
        see = ",\n".join(f"{bold(other)}(1)" for other in sorted(others))
        return lines + ([".SH SEE ALSO", see] if others else [])


def lower(sentence: str) -> str:
    """A sentence as the description of a NAME section: no capital, no full stop."""
    return (sentence[:1].lower() + sentence[1:]).rstrip(".")


def paragraphs(text: str) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        lines += [".PP"] if lines else []
        lines += [escaped(line) for line in textwrap.wrap(" ".join(paragraph.split()), 78)]
    return lines


def example(entries: list[tuple[str, str]]) -> list[str]:
    lines = [".SH EXAMPLES"] if entries else []
    for command, words in entries:
        lines += [".TP", bold(command), escaped(words)]
    return lines


def spelled(name: dict) -> str:
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def usage(words: list[str], command: dict) -> str:
    parts = [bold(" ".join(words))]
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or is_general(argument):
            continue
        if argument["kind"] == "positional":
            part = italic(argument["valueName"]) + ("..." if argument["isRepeating"] else "")
        else:
            part = bold(spelled(argument["preferredName"]))
            if argument["kind"] == "option":
                part += f" {italic(argument['valueName'])}"
        parts.append(f"[{part}]" if argument["isOptional"] else part)
    return " ".join(parts)


def is_general(argument: dict) -> bool:
    """Whether every command has it, so that the page of the program tells it."""
    return argument.get("valueName") in ("help", "version")


def tag(argument: dict) -> str:
    if argument["kind"] == "positional":
        return italic(argument["valueName"])
    names = ", ".join(bold(spelled(name)) for name in argument["names"])
    return names + (f" {italic(argument['valueName'])}" if argument["kind"] == "option" else "")


def item(argument: dict) -> list[str]:
    lines = [escaped(argument.get("abstract", ""))]
    if argument.get("discussion"):
        lines.append(escaped(argument["discussion"]))
    values = argument.get("allValues") or []
    if values:
        lines.append(f"Values: {escaped(', '.join(values))}.")
    if argument.get("defaultValue"):
        lines.append(f"Default: {escaped(argument['defaultValue'])}.")
    return lines
