"""Which of Trino's functions a call means, or what is said where none fits."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..errors import QueryError
from ..functions import UNLISTED, Argument, Call, Kind, call, overloads
from ..runtime import repeats
from ..values import Lambda, Value, derived, let


def resolve(
    an: Analyser, node: exp.Expr, kind: Kind, name: str, values: Sequence[Argument], *, operator: bool = False
) -> Call:
    """The call of a function that is here; ``operator`` tells that errors stand at the node's operator.

    Raises FUNCTION_NOT_FOUND where Trino has no such overload, NOT_SUPPORTED where only this engine lacks it.
    """
    known = overloads(kind, name)
    if not known:
        raise unknown_function(an, node, name)
    try:
        found = call(kind, name, values)
    except QueryError as error:
        raise an.error(error.code, node, error.message, operator=operator) from error
    if found is None:
        given = ", ".join(str(v.type) for v in values)
        expected = ", ".join(o.shown for o in known)
        raise an.error(
            "FUNCTION_NOT_FOUND",
            node,
            f"Unexpected parameters ({given}) for function {name}. Expected: {expected}",
            operator=operator,
        )
    if found.function is None:
        raise an.refuse(node, f"function {found.binding.signature.shown}")
    return found


def called(found: Call) -> Value:
    """The value of a call."""

    plain = [a for a in found.arguments if isinstance(a, Value)]

    def rendered(*values: Value) -> Value:
        rest = iter(values)
        arguments = tuple(next(rest) if isinstance(a, Value) else a for a in found.arguments)
        call = replace(found, arguments=arguments)
        within = any(a.risks for a in arguments if isinstance(a, Lambda))
        return derived(values, call.sql, call.type, fallible=call.fallible or within)

    once = rendered(*plain)
    if repeats(once.sql, [a.sql for a in plain]):
        return let(plain, rendered)
    return once


def unknown_function(an: Analyser, node: exp.Expr, name: str) -> QueryError:
    """A function that Athena has and this engine lacks, or that Athena lacks too."""
    if name in UNLISTED:
        return an.refuse(node, f"function {name}()")
    return an.error("FUNCTION_NOT_FOUND", node, f"Function '{name}' not registered")
