"""The PostgreSQL server that the bench was started beside, as a production one is set up."""

import os
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from processes import Unmeasurable

# The tests' server forgets what it has committed when the power goes; a shop's must not.
DURABLE = ["fsync", "synchronous_commit", "full_page_writes", "autovacuum"]


class Postgres:
    """A server, and databases of it for each measurement."""

    def __init__(self, url: str) -> None:
        self.folder = parse_qs(urlsplit(url).query)["host"][0]
        for setting in DURABLE:
            self._psql("postgres", f"ALTER SYSTEM SET {setting} = on")
        self._psql("postgres", "ALTER SYSTEM SET log_line_prefix = ''")
        self._psql("postgres", "SELECT pg_reload_conf()")

    @classmethod
    def beside(cls) -> "Postgres":
        """The server of scripts/postgres.sh."""
        url = os.environ.get("WATCHSHOP_TEST_DATABASE")
        if not url:
            raise Unmeasurable("there is no PostgreSQL; start this with scripts/postgres.sh")
        return cls(url)

    @property
    def log(self) -> Path:
        """The server's log, whose lines begin with their severity."""
        return Path(self.folder) / "log"

    def set_logging(self, database: str, statements: str) -> None:
        """Sets which statements of new connections to a database are logged: `all` or `none`."""
        self._psql("postgres", f"ALTER DATABASE {database} SET log_statement = '{statements}'")

    def create(self, name: str) -> str:
        """Makes an empty database and returns its URL."""
        self._psql("postgres", f'CREATE DATABASE "{name}"')
        return f"postgres://postgres@/{name}?host={self.folder}"

    def _psql(self, database: str, statement: str) -> None:
        url = f"postgres://postgres@/{database}?host={self.folder}"
        ended = subprocess.run(
            ["psql", "--quiet", "--no-psqlrc", "--command", statement, url],
            capture_output=True, text=True, check=False)
        if ended.returncode != 0:
            raise Unmeasurable(f"psql: {ended.stderr.strip()}")
