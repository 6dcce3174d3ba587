"""A real demo store, for as long as it takes to fill a cache from it."""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from measures import QUIET, SETTLE, START_LIMIT, session
from programs import Program, watchshop
from terminal_session import Unmeasurable


@contextmanager
def _store(programs: Path) -> Iterator[str]:
    """Starts a store of 28 watches on a free port, gives its address, and ends it."""
    command = [str(programs / "watchshop-server"), "serve", "--demo", "--port", "0"]
    with tempfile.TemporaryDirectory() as data:
        server = subprocess.Popen(
            [*command, "--data", data], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL, text=True)
        try:
            for line in server.stdout or ():
                if found := re.match(r"listening on (http://\S+)", line):
                    yield found[1]
                    return
            raise Unmeasurable("watchshop-server ended before it was listening")
        finally:
            server.terminate()
            server.wait()


def cached_shop(programs: Path, home: Path) -> Program:
    """The shop with a full cache, its store gone: connections to it are refused."""
    with _store(programs) as address:
        shop = watchshop(programs, address, home)
        with session(shop) as running:
            running.wait_for(shop.last_row, QUIET, START_LIMIT)
            running.collect(SETTLE)
    return shop
