#!/usr/bin/env python3
"""Measures the store on SQLite and on PostgreSQL under load.

Reads stand beside a bare route of the same HTTP server that answers with the same bytes, orders on
PostgreSQL beside pgbench, which sends the same statements over as many connections. The exit code
is 1 only when something could not be measured; an aim that was missed is printed as such.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import load
import placement
import postgres
from processes import Unmeasurable, listening
from report import Row, table
from stores import OpenStore, bytes_of, open_store

HERE = Path(__file__).parent
AIMS = {"GET /watches": 0.5, "GET /watches/:id": 0.3, "POST /orders": 0.5}
# As many as the store opens.
DATABASE_CONNECTIONS = 10


class Bench:
    """One run: how long and how hard each load is."""

    def __init__(self, programs: Path, scratch: Path, seconds: int, connections: int) -> None:
        self.programs = programs
        self.scratch = scratch
        self.seconds = seconds
        self.connections = connections
        self.postgres = postgres.Postgres.beside()

    def run(self) -> tuple[list[Row], dict[str, int]]:
        """All figures, and what each store weighs after its load."""
        rows: list[Row] = []
        memory: dict[str, int] = {}
        databases = {"SQLite": None, "PostgreSQL": self.postgres.create("store")}
        for name, database in databases.items():
            program = self.programs / "watchshop-server"
            with open_store(program, self.scratch / name, database) as store:
                rows += self.reads(name, store)
                orders = self.orders(store)
                memory[name] = store.server.resident_bytes
            rows.append(self.row_of_orders(name, orders, database))
        return rows, memory

    def reads(self, database: str, store: OpenStore) -> list[Row]:
        """The catalogue and one watch, each beside the bare route."""
        rows = []
        for name, url in {"GET /watches": store.watches, "GET /watches/:id": store.watch}.items():
            file = self.scratch / "answer.json"
            file.write_bytes(bytes_of(url))
            command = [str(self.programs / "bare-route"), str(file)]
            with listening(command, {}, self.scratch / "bare.log") as bare:
                self.get(url, 1)
                ours, ceiling = self.get(url, self.seconds), self.get(bare.address, self.seconds)
            rows.append(Row(f"{name}, {database}", ours, ceiling.per_second, AIMS[name]))
        return rows

    def row_of_orders(self, name: str, orders: load.Load, database: str | None) -> Row:
        """Orders, on PostgreSQL beside the bare statements."""
        title = f"POST /orders, {name}"
        if database is None:
            return Row(title, orders)
        ceiling = placement.pgbench(
            self.programs / "watchshop-server", self.scratch, self.postgres, self.seconds,
            DATABASE_CONNECTIONS)
        return Row(title, orders, ceiling, AIMS["POST /orders"])

    def get(self, url: str, seconds: int) -> load.Load:
        return load.wrk(url, seconds, self.connections)

    def orders(self, store: OpenStore) -> load.Load:
        """Orders of one watch each, every one new and in its own transaction."""
        watches = "\n".join(f"{watch} {price}" for watch, price in store.prices.items())
        environment = {"TOKEN": store.token, "WATCHES": watches, "SEED": "1"}
        return load.wrk(
            store.orders, self.seconds, self.connections, str(HERE / "place_order.lua"),
            environment)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--programs", type=Path, required=True, help="folder of the built programs")
    parser.add_argument("--seconds", type=int, default=10, help="length of each load (10)")
    parser.add_argument("--connections", type=int, default=32, help="of each load (32)")
    options = parser.parse_args()
    if not shutil.which("wrk"):
        print("bench: wrk is missing; install it with: apt-get install wrk", file=sys.stderr)
        return 1
    try:
        with tempfile.TemporaryDirectory(prefix="watchshop-bench-") as scratch:
            bench = Bench(
                options.programs.resolve(), Path(scratch), options.seconds, options.connections)
            rows, memory = bench.run()
    except (Unmeasurable, OSError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
        return 1
    print(f"{options.connections} connections, {options.seconds} s each, load and server on one "
          "machine\n")
    print(table(rows))
    for name, resident in memory.items():
        print(f"memory after the load, {name}: {resident / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
