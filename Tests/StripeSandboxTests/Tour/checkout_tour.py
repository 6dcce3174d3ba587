"""Checkout Sessions, and their page."""

import time
import urllib.error

import stripe
from tour_case import URL, TourCase, webhooks

SUCCESS_URL = "http://127.0.0.1:9/thanks?session={CHECKOUT_SESSION_ID}&order=7"
CANCEL_URL = "http://127.0.0.1:9/cart?order=7"


def sale(**changes):
    """The parameters of a session that sells two things."""
    return {
        "mode": "payment",
        "line_items": [
            {
                "price_data": {
                    "currency": "usd",
                    "unit_amount": 52500,
                    "product_data": {"name": "PRX <Powermatic> & 80", "description": "T137.407"},
                },
                "quantity": 2,
            },
            {
                "price_data": {
                    "currency": "usd",
                    "unit_amount": 500,
                    "product_data": {"name": "Shipping"},
                },
                "quantity": 1,
            },
        ],
        "success_url": SUCCESS_URL,
        "cancel_url": CANCEL_URL,
        "client_reference_id": "order-7",
        "metadata": {"order_id": "7"},
        "payment_intent_data": {"metadata": {"order_id": "7"}, "description": "Order 7"},
        **changes,
    }


class CheckoutTour(TourCase):
    def setUp(self):
        super().setUp()
        self.sessions = self.client.v1.checkout.sessions

    def test_pay(self):
        session = self.sessions.create(sale())
        self.assertEqual((session.status, session.payment_status), ("open", "unpaid"))
        self.assertEqual((session.amount_total, session.currency), (105500, "usd"))
        self.assertIsNone(session.payment_intent)
        page = self.read_page(session.url)
        for text in ["1055.00 USD", "PRX &lt;Powermatic&gt; &amp; 80", CANCEL_URL]:
            self.assertIn(text, page)
        self.assertNotIn("<script", page)

        target = self.post_page(session.url, card="pm_card_visa", email="a@watchshop.demo")
        self.assertEqual(target, SUCCESS_URL.replace("{CHECKOUT_SESSION_ID}", session.id))
        paid = self.sessions.retrieve(
            session.id, {"expand": ["line_items", "payment_intent.latest_charge"]}
        )
        self.assertEqual((paid.status, paid.payment_status), ("complete", "paid"))
        self.assertIsNone(paid.url)
        self.assertEqual(paid.customer_details.email, "a@watchshop.demo")
        intent = paid.payment_intent
        self.assertEqual((intent.status, intent.amount_received), ("succeeded", 105500))
        self.assertEqual(intent.metadata.to_dict(), {"order_id": "7"})
        self.assertEqual(intent.latest_charge.payment_method_details.card.last4, "4242")
        self.assertEqual([item.quantity for item in paid.line_items.data], [2, 1])
        self.assertEqual(len(self.sessions.line_items.list(session.id).data), 2)
        completed = webhooks.wait("checkout.session.completed", session.id)
        self.assertEqual(completed.data.object.client_reference_id, "order-7")
        webhooks.wait("payment_intent.succeeded", intent.id)
        # Nothing is paid twice.
        again = self.post_page(session.url, card="pm_card_visa")
        self.assertEqual(again, session.url)
        self.assertEqual(len(self.client.v1.charges.list({"payment_intent": intent.id}).data), 1)
        listed = self.sessions.list({"payment_intent": intent.id})
        self.assertEqual([each.id for each in listed.data], [session.id])

    def test_decline_then_authentication(self):
        session = self.sessions.create(sale())
        target = self.post_page(session.url, card="pm_card_visa_chargeDeclined")
        self.assertEqual(target, session.url)
        self.assertIn("Your card was declined.", self.read_page(session.url))
        open_session = self.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
        self.assertEqual(open_session.status, "open")
        intent = open_session.payment_intent.id
        self.assertEqual(open_session.payment_intent.status, "requires_payment_method")

        card = {"card": "pm_card_authenticationRequired"}
        back = self.press(self.post_page(session.url, **card), "fail")
        self.assertEqual(back, session.url)
        self.assertIn("failed authentication", self.read_page(session.url))
        back = self.press(self.post_page(session.url, **card), "complete")
        self.assertEqual(back, session.url)
        paid = self.sessions.retrieve(session.id)
        self.assertEqual((paid.status, paid.payment_intent), ("complete", intent))

    def test_the_payment_of_a_session_is_its_own(self):
        session = self.sessions.create(sale())
        self.post_page(session.url, card="pm_card_visa_chargeDeclined")
        intent = self.sessions.retrieve(session.id).payment_intent
        for call in [
            lambda: self.intents.cancel(intent),
            lambda: self.intents.confirm(intent, {"payment_method": "pm_card_visa"}),
        ]:
            error = self.refused(
                stripe.InvalidRequestError, call, code="payment_intent_unexpected_state"
            )
            self.assertIn("Checkout Session", error.user_message)

        expired = self.sessions.expire(session.id)
        self.assertEqual((expired.status, expired.url), ("expired", None))
        cancelled = self.intents.retrieve(intent)
        self.assertEqual(
            (cancelled.status, cancelled.cancellation_reason), ("canceled", "expired")
        )
        webhooks.wait("checkout.session.expired", session.id)
        self.refused(stripe.InvalidRequestError, lambda: self.sessions.expire(session.id))
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.read_page(session.url)
        self.assertEqual(caught.exception.code, 410)
        self.assertIn("expired", caught.exception.read().decode())

    def test_keep_a_card(self):
        customer = self.client.v1.customers.create({"email": "a@watchshop.demo"})
        session = self.sessions.create(
            {
                "mode": "setup",
                "currency": "usd",
                "customer": customer.id,
                "success_url": SUCCESS_URL,
                "setup_intent_data": {"metadata": {"customer_id": "3"}},
            }
        )
        self.assertEqual(session.payment_status, "no_payment_required")
        self.assertIn("Save the card", self.read_page(session.url))
        self.post_page(session.url, card="pm_card_mastercard")
        done = self.sessions.retrieve(session.id, {"expand": ["setup_intent.payment_method"]})
        self.assertEqual((done.status, done.setup_intent.status), ("complete", "succeeded"))
        method = done.setup_intent.payment_method
        self.assertEqual((method.card.last4, method.customer), ("4444", customer.id))
        webhooks.wait("setup_intent.succeeded", done.setup_intent.id)
        webhooks.wait("checkout.session.completed", session.id)

        abandoned = self.sessions.create(
            {"mode": "setup", "currency": "usd", "success_url": SUCCESS_URL}
        )
        self.sessions.expire(abandoned.id)
        setup = self.client.v1.setup_intents.retrieve(abandoned.setup_intent)
        self.assertEqual(setup.status, "canceled")

    def test_keep_the_card_that_pays(self):
        customer = self.client.v1.customers.create({"email": "a@watchshop.demo"})
        session = self.sessions.create(
            sale(
                customer=customer.id,
                payment_intent_data={"setup_future_usage": "off_session"},
            )
        )
        self.post_page(session.url, card="pm_card_visa")
        kept = self.client.v1.customers.payment_methods.list(customer.id)
        self.assertEqual([each.card.last4 for each in kept.data], ["4242"])
        again = self.pay(kept.data[0].id, customer=customer.id, off_session=True)
        self.assertEqual(again.status, "succeeded")

    def test_what_is_refused(self):
        now = int(time.time())
        invalid = stripe.InvalidRequestError
        lenient = {"headers": {"Tour-Lenient": "1"}}
        for changes, code, param in [
            ({"expires_at": now + 60}, None, "expires_at"),
            ({"expires_at": now + 25 * 3600}, None, "expires_at"),
            ({"success_url": "javascript:alert(1)"}, None, "success_url"),
            ({"line_items": []}, "parameter_missing", "line_items"),
            ({"customer": "cus_none"}, "resource_missing", "customer"),
            ({"mode": "setup"}, None, "payment_intent_data"),
            ({"allow_promotion_codes": True}, None, "allow_promotion_codes"),
        ]:
            with self.subTest(changes):
                self.refused(
                    invalid, lambda: self.sessions.create(sale(**changes), lenient),
                    code=code, param=param,
                )
        self.refused(
            invalid, lambda: self.sessions.retrieve("cs_test_none"), 404, "resource_missing",
            "session",
        )
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.read_page(f"{URL}/c/pay/cs_test_none")
        self.assertEqual(caught.exception.code, 404)
