"""The statements by which the store places an order, as it sends them, for pgbench.

They are read from PostgreSQL's own log of one placement, so that they are always the store's.
"""

import re
import subprocess
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from postgres import Postgres
from processes import Unmeasurable
from stores import OpenStore, place, open_store

# A statement is prepared when it comes for the second time; the numbers of later orders are told
# apart from quantities and versions.
ORDERS = 12
STATEMENT = re.compile(r"(?:statement|execute \w+): (.*)")
PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")


def pgbench(
    program: Path, scratch: Path, postgres: Postgres, seconds: int, clients: int
) -> float:
    """Runs the statements of a placement as often as pgbench can; returns how often a second."""
    database = postgres.create("traced")
    postgres.set_logging("traced", "all")
    with open_store(program, scratch / "traced", database) as store:
        script = traced_script(store, postgres)
        watches = list(store.prices)
    postgres.set_logging("traced", "none")
    command = [
        "pgbench", "--no-vacuum", "--protocol", "prepared", "--client", str(clients), "--time",
        str(seconds)]
    # pgbench takes one of the files at random for each order.
    for number, watch in enumerate(watches):
        file = scratch / f"place-{number}.sql"
        file.write_text(script.replace(watches[0], watch), encoding="utf-8")
        command += ["--file", str(file)]
    ended = subprocess.run([*command, database], capture_output=True, text=True, check=False)
    rate = re.search(r"^tps = ([\d.]+) \(without", ended.stdout, re.MULTILINE)
    if ended.returncode != 0 or not rate:
        raise Unmeasurable(f"pgbench: {ended.stderr.strip()}")
    return float(rate[1])


def traced_script(store: OpenStore, postgres: Postgres) -> str:
    """Places orders of the first watch, and writes the last one's statements for pgbench."""
    for _ in range(ORDERS - 1):
        place(store, str(uuid.uuid4()))
    # What follows a commit by itself is not a part of the next placement.
    time.sleep(2)
    start = postgres.log.stat().st_size
    order = str(uuid.uuid4())
    number = str(place(store, order)["order_id"])
    with postgres.log.open(encoding="utf-8") as log:
        log.seek(start)
        return written_for_pgbench(log.read(), order, number)


def written_for_pgbench(log: str, order: str, number: str) -> str:
    """Turns the log of one placement into a script that places another order each time."""
    script = ["\\set id random(1, 9000000000000000000)"]
    names = {order: ":id", number: ":order_id"}
    changes = 0
    for statement, values in _statements(log):
        if statement.startswith("UPDATE store SET change_sequence"):
            changes = int(values["1"].strip("'"))
        elif statement.startswith("INSERT INTO change_log"):
            changes -= 1
            script.append(f"\\set sequence :change_sequence - {changes}")
            values["1"] = ":sequence"
        filled = re.sub(r"\$(\d+)", lambda at: _written(values[at[1]], names), statement)
        # A notification and its commit are one journey of the store's; pgbench makes two of it.
        script += [part + _ending(part) for part in filled.split("; ")]
        if filled.endswith("COMMIT") and any("INSERT INTO orders" in line for line in script):
            return "\n".join(script) + "\n"
    raise Unmeasurable("PostgreSQL's log holds no placement")


def _statements(log: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The statements of a log in their order, each with its parameters as they would be written."""
    entries = re.split(r"^(LOG|DETAIL):  ", log, flags=re.MULTILINE)[1:]
    texts = [" ".join(text.split()) for text in entries[1::2]]
    for text, following in zip(texts, [*texts[1:], ""]):
        if found := STATEMENT.match(text):
            is_detail = following.startswith("parameters: ")
            yield found[1], dict(PARAMETER.findall(following)) if is_detail else {}


def _written(value: str, names: dict[str, str]) -> str:
    """A variable, or a constant without the colons in which pgbench would see variables."""
    if ":" in value and not value.startswith(":"):
        value = "E" + value.replace(":", "\\x3a")
    return names.get(value.strip("'"), value)


def _ending(statement: str) -> str:
    """Ends a statement; numbers that later ones name are kept."""
    keeps = re.search(r"RETURNING (order_id|change_sequence)\b", statement)
    return " \\gset" if keeps else ";"
