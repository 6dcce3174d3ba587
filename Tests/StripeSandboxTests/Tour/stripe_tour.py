#!/usr/bin/env python3
"""Takes Stripe's official client on a tour of the sandbox.

The sandbox's URL, key and webhook secret are in the environment. The tour prints where it takes
webhooks, waits for a line that says that they are registered, and then runs.
"""

import sys
import unittest

from checkout_tour import CheckoutTour
from customers_tour import CustomersTour
from faults_tour import FaultsTour
from payments_tour import PaymentsTour
from refunds_tour import RefundsTour
from tour_case import http_client, webhooks

STOPS = [PaymentsTour, CheckoutTour, RefundsTour, CustomersTour, FaultsTour]

if __name__ == "__main__":
    print(f"webhooks {webhooks.url}", flush=True)
    sys.stdin.readline()
    suite = unittest.TestSuite(
        unittest.defaultTestLoader.loadTestsFromTestCase(stop) for stop in STOPS
    )
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    print(f"{http_client.checked} exchanges agree with the specification", flush=True)
    sys.exit(not result.wasSuccessful())
