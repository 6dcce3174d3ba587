"""The table of the store's figures."""

from dataclasses import dataclass

from load import Load


@dataclass(frozen=True)
class Row:
    """One kind of request on one database, beside how often a second its ceiling does the same, if
    it has one; the aim is at least this share of it."""

    name: str
    load: Load
    ceiling: float | None = None
    aim: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.load.per_second / self.ceiling if self.ceiling else None

    @property
    def verdict(self) -> str:
        if self.aim is None or self.ratio is None:
            return ""
        return f"≥ {self.aim:g} ×: {'met' if self.ratio >= self.aim else 'MISSED'}"


def table(rows: list[Row]) -> str:
    """The rows as text, aligned."""
    lines = [
        f"{'':32}{'per second':>12}{'p50':>11}{'p99':>11}{'ceiling':>14}{'ratio':>9}   aim"]
    for row in rows:
        ceiling = f"{row.ceiling:,.0f}" if row.ceiling else "–"
        ratio = f"{row.ratio:.2f} ×" if row.ratio is not None else "–"
        lines.append(
            f"{row.name:32}{row.load.per_second:>12,.0f}{row.load.median_ms:>8.2f} ms"
            f"{row.load.p99_ms:>8.2f} ms{ceiling:>14}{ratio:>9}   {row.verdict}".rstrip())
    return "\n".join(lines)
