"""The table of the store's figures."""

from dataclasses import dataclass

from load import Load


@dataclass(frozen=True)
class Row:
    """One kind of request on one database, beside its ceiling; the aim is at least this share."""

    name: str
    load: Load
    ceiling_name: str
    ceiling: Load
    aim: float | None

    @property
    def ratio(self) -> float:
        return self.load.per_second / self.ceiling.per_second

    @property
    def verdict(self) -> str:
        if self.aim is None:
            return ""
        return f"≥ {self.aim:g} ×: {'met' if self.ratio >= self.aim else 'MISSED'}"


def table(rows: list[Row]) -> str:
    """The rows as text, aligned."""
    lines = [
        f"{'':32}{'per second':>12}{'p50':>11}{'p99':>11}   "
        f"{'beside':16}{'per second':>12}{'ratio':>9}   aim"]
    for row in rows:
        lines.append(
            f"{row.name:32}{row.load.per_second:>12,.0f}{row.load.median_ms:>8.2f} ms"
            f"{row.load.p99_ms:>8.2f} ms   {row.ceiling_name:16}"
            f"{row.ceiling.per_second:>12,.0f}{row.ratio:>7.2f} ×   {row.verdict}".rstrip())
    return "\n".join(lines)
