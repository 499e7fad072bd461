"""What is said where no function fits a call."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser
from ..errors import QueryError
from ..functions import KNOWN, Function
from ..values import Value


def unknown_function(an: Analyser, node: exp.Expr, name: str) -> QueryError:
    """A function that Trino has and this engine lacks, or that Trino lacks too."""
    if name in KNOWN:
        return an.refuse(node, f"function {name}()")
    return an.error("FUNCTION_NOT_FOUND", node, f"Function '{name}' not registered")


def unexpected_arguments(
    an: Analyser,
    node: exp.Expr,
    name: str,
    values: Sequence[Value],
    overloads: Sequence[Function],
    *,
    operator: bool = False,
) -> QueryError:
    """A call that fits no overload."""
    given = ", ".join(str(v.type) for v in values)
    expected = ", ".join(f.signature for f in overloads)
    return an.error(
        "FUNCTION_NOT_FOUND",
        node,
        f"Unexpected parameters ({given}) for function {name}. Expected: {expected}",
        operator=operator,
    )
