#!/usr/bin/env python3
"""Cuts the paths that the sandbox answers out of Stripe's OpenAPI document.

    cut_specification.py FULL.json > stripe.json

FULL.json is `latest/openapi.spec3.json` of https://github.com/stripe/openapi (MIT licence) in the
version that the sandbox speaks. Descriptions are left out; schemas are kept as they are, with all
that they refer to.
"""

import json
import sys

OPERATIONS = {
    "/v1/charges/{charge}": ["get"],
    "/v1/checkout/sessions": ["get", "post"],
    "/v1/checkout/sessions/{session}": ["get", "post"],
    "/v1/checkout/sessions/{session}/expire": ["post"],
    "/v1/checkout/sessions/{session}/line_items": ["get"],
    "/v1/customers": ["get", "post"],
    "/v1/customers/{customer}": ["delete", "get", "post"],
    "/v1/customers/{customer}/payment_methods": ["get"],
    "/v1/events": ["get"],
    "/v1/events/{id}": ["get"],
    "/v1/payment_intents": ["get", "post"],
    "/v1/payment_intents/{intent}": ["get", "post"],
    "/v1/payment_intents/{intent}/cancel": ["post"],
    "/v1/payment_intents/{intent}/confirm": ["post"],
    "/v1/payment_methods": ["get", "post"],
    "/v1/payment_methods/{payment_method}": ["get", "post"],
    "/v1/payment_methods/{payment_method}/attach": ["post"],
    "/v1/payment_methods/{payment_method}/detach": ["post"],
    "/v1/refunds": ["get", "post"],
    "/v1/refunds/{refund}": ["get", "post"],
    "/v1/setup_intents": ["get", "post"],
    "/v1/setup_intents/{intent}": ["get", "post"],
    "/v1/setup_intents/{intent}/confirm": ["post"],
}
EVENT_OBJECTS = {
    "charge",
    "checkout.session",
    "customer",
    "event",
    "payment_intent",
    "payment_method",
    "refund",
    "setup_intent",
}
PROSE = {"description", "title"}
SCHEMA_PREFIX = "#/components/schemas/"


def without_prose(node, names_are_data=False):
    """Removes descriptions, but no property that happens to be called so."""
    if isinstance(node, list):
        return [without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_prose(value, names_are_data=key in ("properties", "schemas"))
        for key, value in node.items()
        if names_are_data or not (key in PROSE or key.startswith("x-"))
    }


def references(node):
    """Yields the names of the schemas that a node refers to."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value.removeprefix(SCHEMA_PREFIX)
            else:
                yield from references(value)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        full = json.load(file)
    paths = {
        path: {method: without_prose(full["paths"][path][method]) for method in methods}
        for path, methods in OPERATIONS.items()
    }
    schemas = {}
    wanted = set(references(paths)) | EVENT_OBJECTS
    while wanted:
        name = wanted.pop()
        schemas[name] = without_prose(full["components"]["schemas"][name])
        wanted |= set(references(schemas[name])) - schemas.keys()
    document = {
        "openapi": full["openapi"],
        "info": {"title": "Stripe API", "version": full["info"]["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    json.dump(document, sys.stdout, separators=(",", ":"), sort_keys=True)
    print()


if __name__ == "__main__":
    main()
