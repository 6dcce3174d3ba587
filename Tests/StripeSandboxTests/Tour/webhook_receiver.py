"""A socket server that takes webhooks, and checks them with Stripe's own library."""

import http.server
import json
import threading

import stripe


class WebhookReceiver:
    """Listens on a free port of 127.0.0.1.

    The first delivery of each event is refused, so that only a provider that tries again gets
    through.
    """

    def __init__(self, secret, check):
        self.secret = secret
        self.check = check
        self.events = []
        self.failures = []
        self.refused = set()
        self.changed = threading.Condition(threading.RLock())
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = receiver.receive(body, self.headers["Stripe-Signature"])
                self.send_response(status)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}/stripe/webhook?tour=1"

    def receive(self, body, signature):
        """Takes a delivery, and returns the status to answer with."""
        with self.changed:
            try:
                event = stripe.Webhook.construct_event(body, signature, self.secret)
                self.check(json.loads(body))
            except Exception as failure:  # every reason is reported by the test that waits
                self.failures.append(failure)
                self.changed.notify_all()
                return 400
            if event.id not in self.refused:
                self.refused.add(event.id)
                return 503
            self.events.append(event)
            self.changed.notify_all()
            return 200

    def wait(self, type, owner, timeout=20):
        """Waits for an event of an object, or of its payment, and returns it."""

        def find():
            for event in self.events:
                content = event.data.object
                owners = (content.id, getattr(content, "payment_intent", None))
                if event.type == type and owner in owners:
                    return event
            return None

        self.wait_for(find, timeout)
        event = find()
        if event is None:
            raise AssertionError(f"no {type} for {owner}")
        return event

    def wait_for(self, condition, timeout=20):
        """Waits until something is so; raises what a delivery did wrong meanwhile."""
        with self.changed:
            self.changed.wait_for(lambda: self.failures or condition(), timeout)
            if self.failures:
                raise self.failures[0]

    def deliveries(self, owner):
        """Returns the types that were told of an object's events, in their order."""
        with self.changed:
            return [
                event.type
                for event in self.events
                if owner in (event.data.object.id, getattr(event.data.object, "payment_intent", None))
            ]
