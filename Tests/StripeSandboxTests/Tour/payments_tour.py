"""Payment intents, cards and webhooks."""

import stripe
from tour_case import RETURN_URL, VERSION, TourCase, http_client, make_client, order, webhooks


class PaymentsTour(TourCase):
    def test_create_retrieve_confirm(self):
        metadata = {"order id": "7", "grüße": "ü&=+ %[]"}
        created = self.intents.create(
            order(
                metadata=metadata,
                description="Order 7: PRX Powermatic",
                receipt_email="customer@watchshop.demo",
                shipping={
                    "name": "Zoë",
                    "address": {"line1": "Bahnhofstrasse 1", "city": "Zürich", "country": "CH"},
                },
            )
        )
        self.assertEqual(created.status, "requires_payment_method")
        self.assertEqual(created.metadata.to_dict(), metadata)
        self.assertEqual(created.shipping.address.city, "Zürich")
        self.assertTrue(created.client_secret.startswith(created.id + "_secret_"))
        self.assertIsNone(created.latest_charge)
        self.assertEqual(self.intents.retrieve(created.id).to_dict(), created.to_dict())

        paid = self.intents.confirm(
            created.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL}
        )
        self.assertEqual((paid.status, paid.amount_received), ("succeeded", 105500))
        charge = self.client.v1.charges.retrieve(paid.latest_charge)
        self.assertEqual((charge.status, charge.amount), ("succeeded", 105500))
        self.assertEqual(charge.payment_method_details.card.last4, "4242")
        expanded = self.intents.retrieve(
            created.id, {"expand": ["latest_charge", "payment_method"]}
        )
        self.assertEqual(expanded.latest_charge.id, charge.id)
        self.assertEqual(expanded.payment_method.card.brand, "visa")

    def test_update_sets_and_unsets(self):
        intent = self.intents.create(order(metadata={"a": "1", "b": "2"}, description="x"))
        changed = self.intents.update(
            intent.id, {"metadata": {"a": "", "c": "3"}, "description": "", "amount": 200000}
        )
        self.assertEqual(changed.metadata.to_dict(), {"b": "2", "c": "3"})
        self.assertEqual((changed.description, changed.amount), (None, 200000))
        self.assertEqual(self.intents.update(intent.id, {"metadata": ""}).metadata.to_dict(), {})

    def test_cards_that_pay(self):
        for method, brand, last_four in [
            ("pm_card_visa", "visa", "4242"),
            ("pm_card_mastercard", "mastercard", "4444"),
            ("pm_card_amex", "amex", "0005"),
        ]:
            with self.subTest(method):
                paid = self.pay(method, expand=["latest_charge"])
                self.assertEqual(paid.status, "succeeded")
                card = paid.latest_charge.payment_method_details.card
                self.assertEqual((card.brand, card.last4), (brand, last_four))

    def test_cards_that_are_declined(self):
        for method, code, decline_code in [
            ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
            ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
            ("pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"),
            ("pm_card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card"),
            ("pm_card_chargeDeclinedExpiredCard", "expired_card", None),
            ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", None),
            ("pm_card_chargeDeclinedProcessingError", "processing_error", None),
        ]:
            with self.subTest(method), self.assertRaises(stripe.CardError) as caught:
                self.pay(method)
            error = caught.exception
            self.assertEqual((error.http_status, error.code), (402, code))
            self.assertEqual(error.json_body["error"].get("decline_code"), decline_code)
            intent = self.intents.retrieve(error.error.payment_intent.id)
            self.assertEqual(intent.status, "requires_payment_method")
            self.assertEqual(intent.last_payment_error.code, code)
            self.assertEqual(
                self.client.v1.charges.retrieve(intent.latest_charge).failure_code, code
            )
            paid = self.intents.confirm(
                intent.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL}
            )
            self.assertEqual((paid.status, paid.last_payment_error), ("succeeded", None))

    def test_authentication(self):
        for button, status, result in [
            ("complete", "succeeded", "succeeded"),
            ("fail", "requires_payment_method", "failed"),
        ]:
            with self.subTest(button):
                intent = self.pay("pm_card_authenticationRequired")
                self.assertEqual(intent.status, "requires_action")
                self.assertEqual(intent.next_action.type, "redirect_to_url")
                webhooks.wait("payment_intent.requires_action", intent.id)
                location = self.press(intent.next_action.redirect_to_url.url, button)
                self.assertTrue(location.startswith(RETURN_URL + "&payment_intent=" + intent.id))
                self.assertTrue(location.endswith("redirect_status=" + result))
                after = self.intents.retrieve(intent.id)
                self.assertEqual((after.status, after.next_action), (status, None))
        self.assertEqual(after.last_payment_error.code, "payment_intent_authentication_failure")

    def test_authentication_without_the_customer(self):
        with self.assertRaises(stripe.CardError) as caught:
            self.pay("pm_card_authenticationRequired", off_session=True)
        self.assertEqual(caught.exception.code, "authentication_required")

    def test_cancel(self):
        intent = self.intents.create(order())
        cancelled = self.intents.cancel(intent.id, {"cancellation_reason": "abandoned"})
        self.assertEqual(cancelled.status, "canceled")
        self.assertEqual(cancelled.cancellation_reason, "abandoned")
        with self.assertRaises(stripe.InvalidRequestError) as caught:
            self.intents.confirm(
                intent.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL}
            )
        self.assertEqual(caught.exception.code, "payment_intent_unexpected_state")
        self.assertEqual(caught.exception.error.payment_intent.status, "canceled")

    def test_errors_have_their_classes(self):
        invalid = stripe.InvalidRequestError
        for call, status, code, param in [
            (lambda: self.intents.retrieve("pi_none"), 404, "resource_missing", "intent"),
            (lambda: self.intents.create(order(amount=9)), 400, "amount_too_small", "amount"),
            (
                lambda: self.intents.create(order(amount=100_000_000)),
                400, "amount_too_large", "amount",
            ),
            (lambda: self.intents.create(order(currency="zzz")), 400, None, "currency"),
            (
                lambda: self.intents.create(order(payment_method="pm_none")),
                400, "resource_missing", "payment_method",
            ),
            (
                lambda: self.intents.create(order(watch="1"), {"headers": {"Tour-Lenient": "1"}}),
                400, "parameter_unknown", "watch",
            ),
        ]:
            with self.subTest(code=code, param=param):
                self.refused(invalid, call, status, code, param)
        self.refused(
            stripe.AuthenticationError,
            lambda: make_client("sk_test_wrong").v1.payment_intents.retrieve("pi_none"),
            401,
        )

    def test_idempotent_replay(self):
        options = {"idempotency_key": "tour-7-105500"}
        first = self.intents.create(order(), options)
        first_request = http_client.last_headers["Request-Id"]
        again = self.intents.create(order(), options)
        self.assertEqual(first.to_dict(), again.to_dict())
        self.assertEqual(http_client.last_headers["Idempotent-Replayed"], "true")
        self.assertEqual(http_client.last_headers["Original-Request"], first_request)
        with self.assertRaises(stripe.IdempotencyError) as caught:
            self.intents.create(order(amount=1), options)
        self.assertEqual(caught.exception.http_status, 400)

    def test_events_and_webhooks(self):
        intent = self.pay("pm_card_visa")
        for type in ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]:
            webhooks.wait(type, intent.id)
        received = webhooks.wait("payment_intent.succeeded", intent.id)
        event = self.client.v1.events.retrieve(received.id)
        self.assertEqual(event.data.object.to_dict(), received.data.object.to_dict())
        self.assertEqual(event.api_version, VERSION)
        while event.pending_webhooks:
            event = self.client.v1.events.retrieve(received.id)
        listed = self.client.v1.events.list({"limit": 1, "type": "payment_intent.succeeded"})
        self.assertEqual(listed.data[0].id, event.id)
        older = [each.id for each in listed.auto_paging_iter()]
        self.assertEqual(len(older), len(set(older)))

        with self.assertRaises(stripe.CardError) as caught:
            self.pay("pm_card_visa_chargeDeclined")
        declined = caught.exception.error.payment_intent.id
        for type in ["charge.failed", "payment_intent.payment_failed"]:
            webhooks.wait(type, declined)
        cancelled = self.intents.cancel(self.intents.create(order()).id)
        webhooks.wait("payment_intent.canceled", cancelled.id)
