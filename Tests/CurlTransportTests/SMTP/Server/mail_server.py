"""A mail server of the tests: aiosmtpd, which takes messages and prints what it took.

    mail_server.py MODE [CERTIFICATE KEY]

The first line that it prints is its port; then comes one JSON object for each message. It ends with
its standard input.
"""

import base64
import json
import socket
import ssl
import sys
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

USER, PASSWORD = b"shop", b"p@ss:word/1"


class Taker:
    """Takes every message but those that its mode refuses."""

    def __init__(self, mode):
        self.mode = mode
        self.seen = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mode == "greylist" and address not in self.seen:
            self.seen.add(address)
            return "451 4.7.1 Greylisted, come again"
        if address.startswith("unknown@"):
            return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.mode == "refuse-content":
            return "554 5.6.0 We do not like it"
        say({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "content": base64.b64encode(envelope.original_content).decode(),
            "encrypted": server.transport.get_extra_info("ssl_object") is not None,
            "user": session.auth_data.decode() if session.auth_data else None,
            "utf8": "SMTPUTF8" in envelope.mail_options,
        })
        return "250 OK"


def say(value):
    print(json.dumps(value), flush=True)


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == USER and data.password == PASSWORD
    # A failure that counts as handled would leave the client without an answer.
    return AuthResult(success=good, handled=False, auth_data=data.login if good else None)


def misbehave(mode):
    """Listens on a port and behaves as no mail server should."""
    listener = socket.create_server(("127.0.0.1", 0))
    say(listener.getsockname()[1])

    def serve():
        while True:
            client, _ = listener.accept()
            threading.Thread(target=converse, args=(mode, client), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()


def converse(mode, client):
    if mode == "silent":
        client.recv(1)
    elif mode == "garbage":
        client.sendall(b"hello there\r\n")
    elif mode == "busy":
        client.sendall(b"421 4.3.2 Too busy\r\n")
    elif mode == "drop":
        lines = client.makefile("rwb")
        for answer in [b"220 hi", b"250 hi", b"250 ok", b"250 ok", b"354 go on"]:
            lines.write(answer + b"\r\n")
            lines.flush()
            lines.readline()
    client.close()


def main():
    mode = sys.argv[1]
    if mode in ("silent", "garbage", "busy", "drop"):
        misbehave(mode)
        sys.stdin.read()
        return
    options = {"hostname": "127.0.0.1", "port": 0, "enable_SMTPUTF8": True}
    if mode in ("starttls", "smtps"):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        options |= {
            "authenticator": authenticate, "auth_required": True,
            "auth_require_tls": mode == "starttls",
        }
        if mode == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        else:
            options |= {"ssl_context": context}
    controller = EphemeralController(Taker(mode), **options)
    controller.start()
    say(controller.server.sockets[0].getsockname()[1])
    sys.stdin.read()
    controller.stop()


class EphemeralController(Controller):
    """A controller whose port the system chooses."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


main()
