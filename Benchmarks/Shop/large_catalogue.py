"""A cache of very many watches, made out of one of few, and as many lines for a peer."""

import sqlite3
from pathlib import Path

# As CatalogueSchema.swift: the row of a watch begins with its place in the store's order.
ROWS_A_PLACE = 1 << 20


def enlarge(home: Path, count: int) -> list[str]:
    """Fills the only cache below `home` up to `count` watches; returns their names, in order."""
    (file,) = home.rglob("catalog.db")
    with sqlite3.connect(file) as database:
        database.row_factory = sqlite3.Row
        few = [dict(row) for row in database.execute("SELECT * FROM watches ORDER BY row")]
        columns = list(few[0])
        database.execute("DELETE FROM watches")
        database.executemany(
            f"INSERT INTO watches({', '.join(columns)}) "
            f"VALUES ({', '.join(':' + column for column in columns)})",
            (_watch(few[number % len(few)], number) for number in range(count)))
        database.execute("INSERT INTO watch_words(watch_words) VALUES ('rebuild')")
        database.execute("INSERT OR REPLACE INTO facts(name, value) VALUES ('revision', '1000000')")
        names = [row[0] for row in database.execute("SELECT name FROM watches ORDER BY row")]
    database.close()
    return names


def _watch(model: dict[str, object], number: int) -> dict[str, object]:
    return model | {
        "row": number * ROWS_A_PLACE, "position": number,
        "id": f"019d5f00-0000-7000-8000-{number:012x}",
        "name": f"{model['name']} {number}", "model_code": f"{model['model_code']}.{number}",
        "price": int(str(model["price"])) + number % 997 * 100, "stock_quantity": number % 40,
    }
