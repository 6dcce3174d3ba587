"""Checks requests, answers and events against Stripe's OpenAPI document."""

import json
import re
import urllib.parse

import stripe
from client_types import Violation, check_type
from jsonschema import Draft4Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

FORM = "application/x-www-form-urlencoded"
SCHEMA_PREFIX = "#/components/schemas/"


def decode_form(text):
    """Decodes `a[b][0]=c` into a tree of dictionaries."""
    root = {}
    for name, value in urllib.parse.parse_qsl(text, keep_blank_values=True):
        parts = re.match(r"[^\[\]]+", name)
        if not parts:
            raise Violation(f"malformed name {name!r}")
        *groups, last = [parts.group()] + re.findall(r"\[([^\[\]]*)\]", name)
        node = root
        for group in groups:
            node = node.setdefault(group or str(len(node)), {})
        node[last or str(len(node))] = value
    return root


def to_json_schema(node):
    """Turns OpenAPI 3.0's `nullable`, which Stripe writes beside `anyOf` and `enum`, into nulls."""
    if isinstance(node, list):
        return [to_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    schema = {
        key: value if key in ("enum", "example", "default") else to_json_schema(value)
        for key, value in node.items()
    }
    if schema.pop("nullable", None) is True:
        if "$ref" in schema:
            return {"anyOf": [{"$ref": schema["$ref"]}, {"type": "null"}]}
        if "anyOf" in schema:
            schema["anyOf"] = schema["anyOf"] + [{"type": "null"}]
        if isinstance(schema.get("type"), str):
            schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = schema["enum"] + [None]
    return schema


class Specification:
    """The document, ready to be asked."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = json.load(file)
        schemas = {
            name: to_json_schema(schema)
            for name, schema in self.document["components"]["schemas"].items()
        }
        resource = Resource({"components": {"schemas": schemas}}, specification=DRAFT4)
        self.registry = Registry().with_resource("urn:stripe", resource)

    def operation(self, method, path):
        """Finds what the document says of a request; a path without parameters comes first."""
        candidates = [
            operations[method.lower()]
            for template, operations in sorted(
                self.document["paths"].items(), key=lambda item: item[0].count("{")
            )
            if method.lower() in operations
            and re.fullmatch(re.sub(r"\{[^/]+\}", "[^/]+", template), path)
        ]
        if not candidates:
            raise Violation(f"no operation {method} {path}")
        return candidates[0]

    @staticmethod
    def is_left_out(path):
        """Tells whether the document, which is a slice, lacks a path."""
        return path.startswith("/v1/disputes") or path == "/v1/charges"

    def check_request(self, method, path, query, form):
        """Checks the parameters of a request: names, types, enumerations and required ones."""
        if self.is_left_out(path):
            return
        operation = self.operation(method, path)
        if method == "DELETE":
            self.check_group(decode_form(form), {}, "body")
        elif method == "GET":
            parameters = [p for p in operation.get("parameters", []) if p["in"] == "query"]
            schema = {
                "type": "object",
                "properties": {p["name"]: p["schema"] for p in parameters},
            }
            self.check_parameter(decode_form(query), schema, "query")
        else:
            schema = operation["requestBody"]["content"][FORM]["schema"]
            self.check_parameter(decode_form(form), schema, "body")

    def check_parameter(self, value, schema, where):
        """Checks one parameter, whose text stands for what the schema says."""
        if "anyOf" in schema:
            failures = []
            for arm in schema["anyOf"]:
                try:
                    return self.check_parameter(value, arm, where)
                except Violation as violation:
                    failures.append(violation)
            raise Violation(f"{where}: {failures[0]}")
        kind = schema.get("type")
        if kind == "object":
            self.check_group(value, schema, where)
        elif kind == "array":
            for key, item in self.group(value, where).items():
                self.check_parameter(item, schema["items"], f"{where}[{key}]")
        elif isinstance(value, dict):
            raise Violation(f"{where}: want {kind}")
        elif kind == "integer" and not re.fullmatch(r"-?\d+", value):
            raise Violation(f"{where}: want an integer, not {value!r}")
        elif kind == "boolean" and value not in ("true", "false"):
            raise Violation(f"{where}: want a boolean, not {value!r}")
        elif "enum" in schema and value not in schema["enum"]:
            raise Violation(f"{where}: {value!r} is not one of {schema['enum']}")
        elif len(value) > schema.get("maxLength", len(value)):
            raise Violation(f"{where}: too long")
        return None

    def check_group(self, value, schema, where):
        """Checks a group of named parameters."""
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        group = self.group(value, where)
        for name, item in group.items():
            inner = properties.get(name, others)
            if not isinstance(inner, dict):
                raise Violation(f"{where}: unknown {name}")
            self.check_parameter(item, inner, f"{where}[{name}]")
        missing = set(schema.get("required", [])) - group.keys()
        if missing:
            raise Violation(f"{where}: missing {sorted(missing)}")

    @staticmethod
    def group(value, where):
        if not isinstance(value, dict):
            raise Violation(f"{where}: want a group, not {value!r}")
        return value

    def check_answer(self, method, path, status, answer):
        """Checks the body of an answer.

        The document is a slice that lacks disputes and the list of charges; there the types of
        Stripe's own client say what an answer holds.
        """
        if status == 200 and path.startswith("/v1/disputes"):
            for dispute in answer["data"] if answer["object"] == "list" else [answer]:
                check_type(dispute, stripe.Dispute, "dispute")
            return
        if status == 200 and path == "/v1/charges":
            for charge in answer["data"]:
                self.check_schema(charge, {"$ref": SCHEMA_PREFIX + "charge"})
            return
        if self.is_left_out(path):
            self.check_schema(answer, {"$ref": SCHEMA_PREFIX + "error"})
            return
        answers = self.operation(method, path)["responses"]
        content = answers.get(str(status), answers["default"])["content"]
        self.check_schema(answer, content["application/json"]["schema"])

    def check_event(self, event):
        """Checks an event and the object in it."""
        self.check_schema(event, {"$ref": SCHEMA_PREFIX + "event"})
        content = event["data"]["object"]
        kind = content["object"]
        family = "charge.dispute" if kind == "dispute" else kind
        if event["type"].rpartition(".")[0] != family:
            raise Violation(f"{event['type']} carries a {kind}")
        if kind == "dispute":
            check_type(content, stripe.Dispute, "dispute")
        else:
            self.check_schema(content, {"$ref": SCHEMA_PREFIX + kind})

    def check_schema(self, value, schema):
        text = json.dumps(to_json_schema(schema)).replace('"#/', '"urn:stripe#/')
        errors = Draft4Validator(json.loads(text), registry=self.registry).iter_errors(value)
        for error in errors:
            place = "/".join(map(str, error.absolute_path))
            raise Violation(f"{place}: {error.message[:300]}")
