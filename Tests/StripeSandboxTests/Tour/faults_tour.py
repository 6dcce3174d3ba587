"""Requests and deliveries that go wrong on purpose."""

import stripe
from tour_case import RETURN_URL, TourCase, http_client, order, webhooks


def fault(name):
    return {"headers": {"Sandbox-Fault": name}}


class FaultsTour(TourCase):
    def test_rate_limit(self):
        error = self.refused(
            stripe.RateLimitError, lambda: self.intents.create(order(), fault("rate_limit")), 429
        )
        self.assertEqual(error.json_body["error"]["code"], "rate_limit")

    def test_failure_before_anything_is_done(self):
        options = {"idempotency_key": "tour-error-500", **fault("error-500")}
        self.refused(stripe.APIError, lambda: self.intents.create(order(), options), 500)
        made = self.intents.create(order(), {"idempotency_key": "tour-error-500"})
        self.assertEqual(made.status, "requires_payment_method")
        self.assertNotIn("Idempotent-Replayed", http_client.last_headers)

    def test_answer_that_is_lost(self):
        options = {"idempotency_key": "tour-drop-after"}
        with self.assertRaises(stripe.APIConnectionError):
            self.intents.create(order(), {**options, **fault("drop-after")})
        made = self.intents.create(order(), options)
        self.assertEqual(http_client.last_headers["Idempotent-Replayed"], "true")
        self.assertEqual(self.intents.retrieve(made.id).to_dict(), made.to_dict())

    def test_slow_answer(self):
        self.assertTrue(self.intents.create(order(), fault("slow=0.01")).id)

    def test_unknown_fault(self):
        self.refused(
            stripe.InvalidRequestError, lambda: self.intents.create(order(), fault("flood"))
        )

    def pay_with_webhook_fault(self, name):
        return self.intents.create(
            order(payment_method="pm_card_visa", confirm=True, return_url=RETURN_URL),
            {"headers": {"Sandbox-Webhook-Fault": name}},
        )

    def test_deliveries_twice_in_another_order_or_never(self):
        dropped = self.pay_with_webhook_fault("drop")
        twice = self.pay_with_webhook_fault("duplicate")
        turned = self.pay_with_webhook_fault("reorder")
        webhooks.wait("payment_intent.created", turned.id)
        self.assertEqual(
            webhooks.deliveries(turned.id),
            ["payment_intent.succeeded", "charge.succeeded", "payment_intent.created"],
        )
        webhooks.wait_for(lambda: len(webhooks.deliveries(twice.id)) == 6)
        self.assertEqual(webhooks.deliveries(dropped.id), [])
        listed = self.client.v1.events.list(
            {"type": "payment_intent.succeeded", "delivery_success": False}
        )
        self.assertIn(dropped.id, [each.data.object.id for each in listed.data])
