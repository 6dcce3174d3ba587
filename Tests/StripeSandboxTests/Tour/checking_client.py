"""An HTTP client for Stripe's library that checks everything that passes."""

import json
import urllib.parse

import stripe


class CheckingClient(stripe.RequestsClient):
    """Sends requests as the library's own client does, and checks them and their answers."""

    def __init__(self, specification):
        super().__init__()
        self.specification = specification
        self.checked = 0
        self.last_headers = {}

    def request(self, method, url, headers, post_data=None):
        parts = urllib.parse.urlsplit(url)
        lenient = "Tour-Lenient" in headers
        if not lenient:
            self.specification.check_request(
                method.upper(), parts.path, parts.query, post_data or ""
            )
        content, status, answer_headers = super().request(method, url, headers, post_data)
        self.specification.check_answer(
            method.upper(), parts.path, status, json.loads(content)
        )
        self.last_headers = answer_headers
        self.checked += 1
        return content, status, answer_headers
