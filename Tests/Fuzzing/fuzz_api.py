#!/usr/bin/env python3
"""Fuzzes the API of a real watchshop-server with schemathesis, by the server's own OpenAPI document.

A scratch store is served on a free port and asked as nobody, as a customer, as staff and as an
administrator. Everything that schemathesis checks must hold: no 5xx, no answer that the document
does not know, nothing wrong accepted, nothing right refused. The exit code says whether it did.

    fuzz_api.py SERVER [--on-postgres] [--seconds 150] [--seed 1] [--as customer,staff]

With `--on-postgres` the store is kept in the empty database of WATCHSHOP_TEST_DATABASE.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import urllib.request

import jsonschema
from openapi_spec_validator import validate

HERE = pathlib.Path(__file__).resolve().parent
SCHEMATHESIS = pathlib.Path(sys.executable).with_name("st")
PASSWORD = "watchshop-demo"
PEOPLE = ["customer", "staff", "admin"]
# What ends the session that the fuzzer itself uses, or needs a person.
LEFT_OUT = [
    "post_auth_logout", "delete_auth_me", "delete_auth_sessions_session_id", "get_events",
    "post_auth_password_change",
]


def ask(url: str, method: str = "GET", body: object = None, token: str | None = None) -> object:
    """Sends one request and returns the JSON of its answer."""
    data = None if body is None else json.dumps(body).encode()
    headers = {} if body is None else {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def serve(server: str, folder: str, database: str | None) -> tuple[subprocess.Popen, str]:
    """Starts a server on a scratch store and returns it with its address."""
    command = [server, "serve", "--demo", "--port", "0", "--data", folder + "/store"]
    if database:
        command += ["--database", database]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("WATCHSHOP_")}
    log = open(folder + "/server.log", "w")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True,
                               env=environment)
    line = process.stdout.readline()
    if not line.startswith("listening on "):
        sys.exit(f"fuzz: the server did not start:\n{open(log.name).read()}")
    return process, line.removeprefix("listening on ").strip()


def check_examples(document: dict) -> int:
    """Returns how many examples there are, each of which must fit its schema."""
    count = 0
    schemas = {"components": document["components"]}

    def walk(value: object) -> None:
        nonlocal count
        if isinstance(value, dict):
            if "example" in value and "schema" in value:
                jsonschema.Draft202012Validator(
                    {**value["schema"], **schemas},
                    format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
                ).validate(value["example"])
                count += 1
            for child in value.values():
                walk(child)
        elif isinstance(value, list):
            for child in value:
                walk(child)

    walk(document["paths"])
    return count


def fuzz(address: str, role: str, token: str | None, options: argparse.Namespace) -> bool:
    """Fuzzes everything as one person and says whether nothing was found."""
    command = [
        str(SCHEMATHESIS), "--config-file", str(HERE / "schemathesis.toml"), "run",
        address + "/openapi.json", "--checks", "all", "--seed", str(options.seed),
        "--max-time", str(options.seconds), "--continue-on-failure", "--no-color",
        "--warnings", "off", "--request-timeout", "30",
    ]
    for operation in LEFT_OUT:
        command += ["--exclude-operation-id", operation]
    if token:
        command += ["--header", f"Authorization: Bearer {token}"]
    print(f"fuzz: as {role}, seed {options.seed}", flush=True)
    return subprocess.run(command).returncode == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("server")
    parser.add_argument("--on-postgres", action="store_true")
    parser.add_argument("--seconds", type=int, default=150, help="for each person")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--as", dest="roles", default="nobody,customer,staff,admin")
    options = parser.parse_args()
    database = os.environ["WATCHSHOP_TEST_DATABASE"] if options.on_postgres else None
    with tempfile.TemporaryDirectory(prefix="watchshop-fuzz-") as folder:
        process, address = serve(options.server, folder, database)
        try:
            document = ask(address + "/openapi.json")
            validate(document)
            print(f"fuzz: {len(document['paths'])} paths, {check_examples(document)} examples fit")
            good = True
            for role in options.roles.split(","):
                token = None
                if role in PEOPLE:
                    session = ask(address + "/api/v1/auth/login", "POST",
                                  {"email": f"{role}@watchshop.demo", "password": PASSWORD})
                    token = session["token"]
                good &= fuzz(address, role, token, options)
            log = open(folder + "/server.log").read()
            errors = [line for line in log.splitlines() if " error " in line]
            print("\n".join(errors[:20]))
            good &= not errors and process.poll() is None
        finally:
            process.terminate()
            process.wait(timeout=30)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
