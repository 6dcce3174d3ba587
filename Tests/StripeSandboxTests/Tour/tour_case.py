"""What every part of the tour begins with."""

import os
import pathlib
import unittest
import urllib.error
import urllib.parse
import urllib.request

import stripe
from checking_client import CheckingClient
from stripe_specification import Specification
from webhook_receiver import WebhookReceiver

URL = os.environ["STRIPE_SANDBOX_URL"]
KEY = os.environ["STRIPE_SANDBOX_KEY"]
SECRET = os.environ["STRIPE_SANDBOX_WEBHOOK_SECRET"]
VERSION = "2026-05-27.dahlia"
DOCUMENT = pathlib.Path(__file__).parent.parent / "Specification" / "stripe.json"
RETURN_URL = "http://127.0.0.1:9/return?order=7"

specification = Specification(DOCUMENT)
http_client = CheckingClient(specification)
webhooks = WebhookReceiver(SECRET, specification.check_event)


def make_client(key=KEY):
    return stripe.StripeClient(
        key,
        base_addresses={"api": URL},
        stripe_version=VERSION,
        http_client=http_client,
        max_network_retries=0,
    )


def order(**changes):
    """The parameters of a payment."""
    return {
        "amount": 105500,
        "currency": "usd",
        "automatic_payment_methods": {"enabled": True},
        **changes,
    }


class Stay(urllib.request.HTTPRedirectHandler):
    """Does not follow redirects."""

    def redirect_request(self, *arguments):
        return None


class TourCase(unittest.TestCase):
    def setUp(self):
        self.client = make_client()
        self.intents = self.client.v1.payment_intents

    def pay(self, method="pm_card_visa", **changes):
        """Pays at once with a card."""
        return self.intents.create(
            order(payment_method=method, confirm=True, return_url=RETURN_URL, **changes)
        )

    def read_page(self, url):
        """Reads a page of the sandbox."""
        with urllib.request.urlopen(url) as answer:
            self.assertEqual(answer.headers.get_content_type(), "text/html")
            return answer.read().decode()

    def post_page(self, url, **fields):
        """Sends a form of a page, and returns where it leads."""
        try:
            urllib.request.build_opener(Stay).open(url, urllib.parse.urlencode(fields).encode())
        except urllib.error.HTTPError as answer:
            self.assertEqual(answer.code, 303)
            return answer.headers["Location"]
        self.fail("the page leads nowhere")

    def press(self, page, button):
        """Presses a button on the page that stands for the bank, and returns where it leads."""
        self.assertIn(f'action="{page.removeprefix(URL)}/{button}"', self.read_page(page))
        return self.post_page(f"{page}/{button}")

    def refused(self, kind, call, status=400, code=None, param=None):
        """Calls what must be refused, and returns the error."""
        with self.assertRaises(kind) as caught:
            call()
        error = caught.exception
        self.assertEqual(
            (error.http_status, error.code, getattr(error, "param", None)), (status, code, param)
        )
        self.assertTrue(error.request_id.startswith("req_"))
        return error
