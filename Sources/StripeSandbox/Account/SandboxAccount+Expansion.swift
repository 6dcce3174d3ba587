/// Making the references that a request asks for whole objects.
extension SandboxAccount {
    func expand(_ intent: PaymentIntent, _ expansions: [Expansion]) -> PaymentIntent {
        var expanded = intent
        if expansions.contains(.customer) { expand(&expanded.customer, from: customers) }
        if expansions.contains(.latestCharge) { expand(&expanded.latestCharge, from: charges) }
        if expansions.contains(.paymentMethod) {
            expand(&expanded.paymentMethod, from: paymentMethods)
        }
        return expanded
    }

    func expand(_ intent: SetupIntent, _ expansions: [Expansion]) -> SetupIntent {
        var expanded = intent
        if expansions.contains(.customer) { expand(&expanded.customer, from: customers) }
        if expansions.contains(.paymentMethod) {
            expand(&expanded.paymentMethod, from: paymentMethods)
        }
        return expanded
    }

    func expand(_ session: CheckoutSession, _ expansions: [Expansion]) -> CheckoutSession {
        var expanded = session
        expanded.showsLineItems = expansions.contains(.lineItems)
        if expansions.contains(.customer) { expand(&expanded.customer, from: customers) }
        if expansions.contains(.paymentIntent) || expansions.contains(.paymentIntentCharge)
            || expansions.contains(.paymentIntentMethod),
            let intent = session.paymentIntent.flatMap({ intents[$0.id] })
        {
            var inner: [Expansion] = []
            if expansions.contains(.paymentIntentCharge) { inner.append(.latestCharge) }
            if expansions.contains(.paymentIntentMethod) { inner.append(.paymentMethod) }
            expanded.paymentIntent = .object(expand(intent, inner))
        }
        if expansions.contains(.setupIntent) || expansions.contains(.setupIntentMethod),
            let intent = session.setupIntent.flatMap({ setupIntents[$0.id] })
        {
            let inner = expansions.contains(.setupIntentMethod) ? [Expansion.paymentMethod] : []
            expanded.setupIntent = .object(expand(intent, inner))
        }
        return expanded
    }

    func expand(_ refund: Refund, _ expansions: [Expansion]) -> Refund {
        var expanded = refund
        if expansions.contains(.charge) { expand(&expanded.charge, from: charges) }
        if expansions.contains(.paymentIntent) { expand(&expanded.paymentIntent, from: intents) }
        return expanded
    }

    func expand(_ dispute: Dispute, _ expansions: [Expansion]) -> Dispute {
        var expanded = dispute
        if expansions.contains(.charge), let charge = charges[dispute.charge.id] {
            expanded.charge = .object(charge)
        }
        if expansions.contains(.paymentIntent) { expand(&expanded.paymentIntent, from: intents) }
        return expanded
    }

    func expand(_ charge: Charge, _ expansions: [Expansion]) -> Charge {
        var expanded = charge
        if expansions.contains(.customer) { expand(&expanded.customer, from: customers) }
        return expanded
    }

    func expand(_ method: PaymentMethod, _ expansions: [Expansion]) -> PaymentMethod {
        var expanded = method
        if expansions.contains(.customer) { expand(&expanded.customer, from: customers) }
        return expanded
    }

    private func expand<Object>(
        _ reference: inout Expandable<Object>?, from objects: ObjectTable<Object>
    ) {
        guard let object = reference.flatMap({ objects[$0.id] }) else { return }
        reference = .object(object)
    }
}
