"""Refunds and disputes."""

import stripe
from tour_case import TourCase, order, webhooks


class RefundsTour(TourCase):
    def setUp(self):
        super().setUp()
        self.refunds = self.client.v1.refunds
        self.disputes = self.client.v1.disputes

    def test_in_parts_and_in_full(self):
        intent = self.pay()
        first = self.refunds.create(
            {
                "payment_intent": intent.id,
                "amount": 5500,
                "reason": "requested_by_customer",
                "metadata": {"order_id": "7"},
            }
        )
        self.assertEqual((first.status, first.amount), ("succeeded", 5500))
        charge = self.client.v1.charges.retrieve(intent.latest_charge)
        self.assertEqual((charge.amount_refunded, charge.refunded), (5500, False))
        error = self.refused(
            stripe.InvalidRequestError,
            lambda: self.refunds.create({"payment_intent": intent.id, "amount": 100001}),
            param="amount",
        )
        self.assertIn("1000.00 USD", error.user_message)
        rest = self.refunds.create({"charge": charge.id})
        self.assertEqual(rest.amount, 100000)
        self.assertTrue(self.client.v1.charges.retrieve(charge.id).refunded)
        self.refused(
            stripe.InvalidRequestError,
            lambda: self.refunds.create({"charge": charge.id}),
            code="charge_already_refunded",
        )
        listed = self.refunds.list({"payment_intent": intent.id, "expand": ["data.charge"]})
        self.assertEqual([each.id for each in listed.data], [rest.id, first.id])
        self.assertEqual(listed.data[0].charge.amount_refunded, 105500)
        changed = self.refunds.update(first.id, {"metadata": {"note": "by mail"}})
        self.assertEqual(changed.metadata.to_dict(), {"note": "by mail", "order_id": "7"})
        self.assertEqual(self.refunds.retrieve(first.id).to_dict(), changed.to_dict())
        webhooks.wait("refund.created", first.id)
        webhooks.wait("charge.refunded", charge.id)
        webhooks.wait("refund.updated", first.id)

    def test_once_for_a_key(self):
        intent = self.pay()
        options = {"idempotency_key": f"refund-{intent.id}"}
        parameters = {"payment_intent": intent.id, "amount": 100}
        first = self.refunds.create(parameters, options)
        self.assertEqual(self.refunds.create(parameters, options).id, first.id)
        charge = self.client.v1.charges.retrieve(intent.latest_charge)
        self.assertEqual(charge.amount_refunded, 100)

    def test_that_end_later(self):
        failing = self.pay("pm_card_refundFail")
        refund = self.refunds.create({"payment_intent": failing.id})
        self.assertEqual(refund.status, "succeeded")
        failed = self.refunds.retrieve(refund.id)
        self.assertEqual(
            (failed.status, failed.failure_reason), ("failed", "expired_or_canceled_card")
        )
        webhooks.wait("refund.failed", refund.id)
        charge = self.client.v1.charges.retrieve(failing.latest_charge)
        self.assertEqual((charge.amount_refunded, charge.refunded), (0, False))

        slow = self.refunds.create({"payment_intent": self.pay("pm_card_pendingRefund").id})
        self.assertEqual((slow.status, slow.pending_reason), ("pending", "processing"))
        self.assertEqual(self.refunds.retrieve(slow.id).status, "succeeded")

    def test_of_nothing(self):
        unpaid = self.intents.create(order())
        invalid = stripe.InvalidRequestError
        self.refused(
            invalid, lambda: self.refunds.create({"payment_intent": unpaid.id}),
            param="payment_intent",
        )
        self.refused(
            invalid, lambda: self.refunds.create({"payment_intent": "pi_none"}),
            code="resource_missing", param="payment_intent",
        )
        self.refused(
            invalid, lambda: self.refunds.create({}), code="parameter_missing",
            param="payment_intent",
        )
        self.refused(
            invalid, lambda: self.refunds.retrieve("re_none"), 404, "resource_missing", "id"
        )

    def test_dispute_that_is_accepted(self):
        intent = self.pay("pm_card_createDispute", expand=["latest_charge"])
        charge = self.client.v1.charges.retrieve(intent.latest_charge.id)
        self.assertTrue(charge.disputed)
        [dispute] = self.disputes.list({"payment_intent": intent.id}).data
        self.assertEqual(
            (dispute.status, dispute.reason, dispute.amount),
            ("needs_response", "fraudulent", 105500),
        )
        webhooks.wait("charge.dispute.created", dispute.id)
        self.refused(
            stripe.InvalidRequestError, lambda: self.refunds.create({"charge": charge.id}),
            code="charge_disputed",
        )
        self.assertEqual(self.disputes.close(dispute.id).status, "lost")
        webhooks.wait("charge.dispute.closed", dispute.id)
        self.refused(stripe.InvalidRequestError, lambda: self.disputes.close(dispute.id))

    def test_dispute_that_is_won(self):
        intent = self.pay("pm_card_createDisputeProductNotReceived")
        [dispute] = self.disputes.list({"payment_intent": intent.id}).data
        staged = self.disputes.update(
            dispute.id, {"evidence": {"shipping_carrier": "UPS"}, "submit": False}
        )
        self.assertEqual(staged.status, "needs_response")
        self.assertTrue(staged.evidence_details.has_evidence)
        self.disputes.update(dispute.id, {"evidence": {"uncategorized_text": "winning_evidence"}})
        won = self.disputes.retrieve(dispute.id, {"expand": ["charge"]})
        self.assertEqual((won.status, won.charge.disputed), ("won", False))
        webhooks.wait("charge.dispute.funds_reinstated", dispute.id)
