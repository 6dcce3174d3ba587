"""Customers, and the cards that are kept for them."""

import stripe
from tour_case import RETURN_URL, TourCase, webhooks


class CustomersTour(TourCase):
    def setUp(self):
        super().setUp()
        self.customers = self.client.v1.customers
        self.methods = self.client.v1.payment_methods
        self.setups = self.client.v1.setup_intents

    def test_create_change_delete(self):
        customer = self.customers.create(
            {
                "email": "zoe@watchshop.demo",
                "name": "Zoë",
                "address": {"line1": "Bahnhofstrasse 1", "city": "Zürich", "country": "CH"},
                "metadata": {"customer_id": "3"},
            }
        )
        self.assertEqual(customer.address.city, "Zürich")
        changed = self.customers.update(customer.id, {"name": "", "phone": "+41 1"})
        self.assertEqual((changed.name, changed.phone), (None, "+41 1"))
        self.assertEqual(self.customers.retrieve(customer.id).to_dict(), changed.to_dict())
        listed = self.customers.list({"email": "zoe@watchshop.demo", "limit": 1})
        self.assertEqual([each.id for each in listed.data], [customer.id])

        method = self.methods.attach("pm_card_visa", {"customer": customer.id})
        self.assertTrue(self.customers.delete(customer.id).deleted)
        self.assertTrue(self.customers.retrieve(customer.id).deleted)
        self.assertIsNone(self.methods.retrieve(method.id).customer)
        self.refused(
            stripe.InvalidRequestError, lambda: self.customers.delete(customer.id), 404,
            "resource_missing", "id",
        )
        for type in ["customer.created", "customer.updated", "customer.deleted"]:
            webhooks.wait(type, customer.id)
        webhooks.wait("payment_method.detached", method.id)

    def test_cards_of_a_customer(self):
        owner = self.customers.create({"payment_method": "pm_card_amex"})
        other = self.customers.create({})
        visa = self.methods.attach("pm_card_visa", {"customer": owner.id})
        made = self.methods.create({"type": "card", "card": {"token": "tok_mastercard"}})
        self.methods.attach(made.id, {"customer": owner.id})
        kept = self.methods.list({"customer": owner.id, "type": "card"})
        self.assertEqual([each.card.last4 for each in kept.data], ["4444", "4242", "0005"])
        changed = self.methods.update(visa.id, {"metadata": {"nickname": "mine"}})
        self.assertEqual(changed.metadata.to_dict(), {"nickname": "mine"})

        paid = self.pay(visa.id, customer=owner.id, off_session=True)
        self.assertEqual((paid.status, paid.customer), ("succeeded", owner.id))
        listed = self.intents.list({"customer": owner.id})
        self.assertEqual([each.id for each in listed.data], [paid.id])
        invalid = stripe.InvalidRequestError
        for call in [
            lambda: self.pay(visa.id, customer=other.id),
            lambda: self.pay(visa.id),
            lambda: self.methods.attach(visa.id, {"customer": other.id}),
        ]:
            self.refused(invalid, call, param="payment_method")

        self.assertIsNone(self.methods.detach(visa.id).customer)
        webhooks.wait("payment_method.detached", visa.id)
        for call in [
            lambda: self.methods.detach(visa.id),
            lambda: self.methods.attach(visa.id, {"customer": owner.id}),
            lambda: self.pay(visa.id, customer=owner.id),
        ]:
            self.refused(invalid, call, param="payment_method")

    def test_a_card_used_once_is_used_up(self):
        method = self.methods.create({"type": "card", "card": {"token": "tok_visa"}})
        self.pay(method.id)
        self.refused(
            stripe.InvalidRequestError, lambda: self.pay(method.id), param="payment_method"
        )

    def test_cards_that_cannot_be_kept(self):
        customer = self.customers.create({})
        self.refused(
            stripe.CardError,
            lambda: self.methods.attach(
                "pm_card_visa_chargeDeclined", {"customer": customer.id}
            ),
            402, "card_declined",
        )
        kept = self.methods.attach("pm_card_chargeCustomerFail", {"customer": customer.id})
        self.refused(
            stripe.CardError, lambda: self.pay(kept.id, customer=customer.id), 402,
            "card_declined",
        )

    def test_setup(self):
        customer = self.customers.create({})
        setup = self.setups.create({"customer": customer.id, "usage": "off_session"})
        self.assertEqual(setup.status, "requires_payment_method")
        done = self.setups.confirm(
            setup.id, {"payment_method": "pm_card_visa", "return_url": RETURN_URL}
        )
        self.assertEqual(done.status, "succeeded")
        self.assertEqual(self.methods.retrieve(done.payment_method).customer, customer.id)
        webhooks.wait("setup_intent.succeeded", setup.id)
        webhooks.wait("payment_method.attached", done.payment_method)
        self.assertEqual(
            [each.id for each in self.setups.list({"customer": customer.id}).data], [setup.id]
        )
        self.refused(
            stripe.InvalidRequestError, lambda: self.setups.confirm(setup.id),
            code="setup_intent_unexpected_state",
        )

    def test_setup_with_authentication(self):
        customer = self.customers.create({})
        for button, status in [("fail", "requires_payment_method"), ("complete", "succeeded")]:
            setup = self.setups.create(
                {
                    "customer": customer.id,
                    "payment_method": "pm_card_authenticationRequired",
                    "confirm": True,
                    "return_url": RETURN_URL,
                    "metadata": {"button": button},
                }
            )
            self.assertEqual(setup.status, "requires_action")
            webhooks.wait("setup_intent.requires_action", setup.id)
            back = self.press(setup.next_action.redirect_to_url.url, button)
            self.assertIn(f"&setup_intent={setup.id}&", back)
            self.assertEqual(self.setups.retrieve(setup.id).status, status)

    def test_setup_that_is_declined(self):
        setup = self.setups.create({"description": "a card"})
        self.refused(
            stripe.CardError,
            lambda: self.setups.confirm(
                setup.id,
                {"payment_method": "pm_card_visa_chargeDeclined", "return_url": RETURN_URL},
            ),
            402, "card_declined",
        )
        failed = self.setups.update(setup.id, {"description": "", "metadata": {"a": "1"}})
        self.assertEqual(failed.last_setup_error.code, "card_declined")
        self.assertIsNone(failed.description)
        webhooks.wait("setup_intent.setup_failed", setup.id)
