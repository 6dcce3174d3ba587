"""Real stores with a customer and much stock, and what is asked of them."""

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from processes import Server, Unmeasurable, listening

ADMIN = "admin@example.com"
PASSWORD = "a-long-enough-password"
# No measurement sells as much, and no watch is sold out.
STOCK = 1_000_000


@dataclass(frozen=True)
class OpenStore:
    """A store that answers, the token of a customer, and its watches with their prices."""

    server: Server
    token: str
    prices: dict[str, str]

    @property
    def watches(self) -> str:
        """The list of all watches."""
        return f"{self.server.address}/api/v1/watches"

    @property
    def watch(self) -> str:
        """One watch."""
        return f"{self.watches}/{next(iter(self.prices))}"

    @property
    def orders(self) -> str:
        """Where orders are placed."""
        return f"{self.server.address}/api/v1/orders"


@contextmanager
def open_store(program: Path, folder: Path, database: str | None) -> Iterator[OpenStore]:
    """Serves a new store on SQLite, or on a PostgreSQL database."""
    where = ["--data", str(folder), *(["--database", database] if database else [])]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    command = [
        str(program), "serve", "--port", "0", "--log-level", "error", "--rate-limit", "0",
        "--rate-limit-account", "0", "--rate-limit-doors", "0", *where]
    _maintain(program, ["seed", *where], environment)
    _maintain(
        program, ["admin", "create", "--email", ADMIN, "--name", "Admin", *where], environment)
    with listening(command, environment, folder.with_suffix(".log")) as server:
        yield _prepare(server)


def _maintain(program: Path, command: list[str], environment: dict[str, str]) -> None:
    ended = subprocess.run(
        [str(program), *command], env=environment, input=f"{PASSWORD}\n", text=True, check=False,
        capture_output=True)
    if ended.returncode != 0:
        raise Unmeasurable(f"watchshop-server {command[0]}: {ended.stderr.strip()}")


def _prepare(server: Server) -> OpenStore:
    base = f"{server.address}/api/v1"
    admin = _call(
        "POST", f"{base}/auth/login", {"email": ADMIN, "password": PASSWORD})
    customer = _call("POST", f"{base}/auth/register", {
        "email": "ada@example.com", "password": PASSWORD, "full_name": "Ada Example"})
    watches = _call("GET", f"{base}/watches")
    for watch in watches:
        _call("PUT", f"{base}/admin/watches/{watch['watch_id']}/stock",
              {"stock_quantity": STOCK}, admin["token"])
    prices = {watch["watch_id"]: watch["price"] for watch in watches}
    return OpenStore(server, customer["token"], prices)


def place(store: OpenStore, order: str):
    """Places an order of the first watch, and returns it."""
    watch, price = next(iter(store.prices.items()))
    return _call("POST", store.orders, {
        "client_order_id": order,
        "items": [{"watch_id": watch, "quantity": 1, "unit_price": price}],
        "shipping_address": {
            "name": "Ada Example", "line1": "Road 1", "city": "Bern", "postal_code": "3000",
            "country": "CH"},
    }, store.token)


def _call(method: str, url: str, body: object = None, token: str | None = None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except OSError as error:
        raise Unmeasurable(f"{method} {url}: {error}") from error


def bytes_of(url: str) -> bytes:
    """What a resource is answered with."""
    with urllib.request.urlopen(url, timeout=30) as answer:
        return answer.read()
