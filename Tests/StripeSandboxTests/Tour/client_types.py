"""Checks objects against the types that Stripe's own Python client declares."""

import inspect
import types
import typing

import stripe


class Violation(AssertionError):
    """Something is not as Stripe says."""


def check_type(value, expected, where):
    """Checks a value of an answer against a type of the client."""
    origin = typing.get_origin(expected)
    arguments = typing.get_args(expected)
    if origin in (typing.Union, types.UnionType):
        check_union(value, arguments, where)
    elif origin is typing.Literal:
        if value not in arguments:
            raise Violation(f"{where}: {value!r} is not one of {arguments}")
    elif origin is list:
        for index, item in enumerate(checked(value, list, where)):
            check_type(item, arguments[0], f"{where}[{index}]")
    elif origin is dict or (inspect.isclass(origin) and issubclass(origin, stripe.StripeObject)):
        for key, item in checked(value, dict, where).items():
            check_type(item, arguments[-1], f"{where}.{key}")
    elif inspect.isclass(expected) and issubclass(expected, stripe.StripeObject):
        check_object(checked(value, dict, where), expected, where)
    elif inspect.isclass(expected):
        checked(value, expected, where)


def check_union(value, arms, where):
    """Checks that a value is as one of several types says."""
    failures = []
    for arm in arms:
        try:
            return check_type(value, arm, where)
        except Violation as violation:
            failures.append(violation)
    raise failures[0]


def check_object(value, expected, where):
    """Checks the fields of an object: none unknown, and all that are always there."""
    module = vars(inspect.getmodule(expected))
    names = {**vars(stripe), **module, **vars(expected)}
    declared = {
        name: annotation
        for name, annotation in inspect.get_annotations(expected).items()
        if not name.startswith("_") and name != "OBJECT_NAME"
    }
    unknown = value.keys() - declared.keys()
    if unknown:
        raise Violation(f"{where}: unknown {sorted(unknown)}")
    for name, annotation in declared.items():
        annotation = eval(annotation, names) if isinstance(annotation, str) else annotation
        if name in value:
            check_type(value[name], annotation, f"{where}.{name}")
        elif type(None) not in typing.get_args(annotation):
            raise Violation(f"{where}: missing {name}")


def checked(value, expected, where):
    """Returns a value of the type that it must have."""
    is_number = expected is int and isinstance(value, bool)
    if not isinstance(value, expected) or is_number:
        raise Violation(f"{where}: want {expected.__name__}, not {value!r}")
    return value
