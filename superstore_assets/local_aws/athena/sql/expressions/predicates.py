"""Comparisons, IN, BETWEEN, LIKE, IS NULL."""

import re
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..casts.chars import padded
from ..coercions import coerce
from ..comparisons import compare, together
from ..logic import conjunction, disjunction
from ..pruning import Tests, is_null
from ..scope import Context
from ..types import BOOLEAN, DOUBLE, REAL, UNKNOWN, VARCHAR, common
from ..values import Value, derived, let, string
from .conditions import common_type
from .operators import cannot_apply
from .subqueries import in_query, quantified

_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.EQ: "=", exp.NEQ: "<>", exp.LT: "<", exp.LTE: "<=", exp.GT: ">", exp.GTE: ">=",
}  # fmt: skip


def _comparison(an: Analyser, node: exp.Expr, context: Context) -> Value:
    operator = _COMPARISONS[type(node)]
    if (found := quantified(an, node, operator, context)) is not None:
        return found
    left, right = an.value(node.this, context), an.value(node.expression, context)
    found = compare(operator, left, right)
    if found is None:
        raise cannot_apply(an, node, operator.replace(">", "<"), left, right)  # as Trino has it
    return found


def _is(an: Analyser, node: exp.Expr, context: Context) -> Value:
    if not isinstance(node.expression, exp.Null):
        raise an.error("SYNTAX_ERROR", node, f"mismatched input '{node.expression.sql()}'. Expecting: 'NULL'")
    value = an.value(node.this, context)
    tests = {scan: is_null(test) for scan, test in value.tests.items()}
    return Value(f"({value.sql} IS NULL)", BOOLEAN, value.risks, tests=tests)


def _distinct_from(an: Analyser, node: exp.Expr, context: Context) -> Value:
    left, right = an.value(node.this, context), an.value(node.expression, context)
    type_ = common(left.type, right.type)
    if type_ is None:
        raise cannot_apply(an, node, "IS DISTINCT FROM", left, right)
    a, b = coerce(left, type_), coerce(right, type_)
    if type_.contains("map"):
        raise an.refuse(node, f"IS DISTINCT FROM of {type_}")
    word = "IS NOT DISTINCT FROM" if isinstance(node, exp.NullSafeEQ) else "IS DISTINCT FROM"
    return derived([a, b], f"({a.sql} {word} {b.sql})", BOOLEAN)


def _reads(node: exp.Expr) -> bool:
    """Tell an expression of columns from a constant one."""
    return node.find(exp.Column) is not None


def _between(an: Analyser, node: exp.Expr, context: Context) -> Value:
    value, low, high = together([an.value(node.args[name], context) for name in ("this", "low", "high")])
    first, second = compare(">=", value, low), compare("<=", value, high)
    type_ = common(value.type, low.type)
    if first is None or second is None or type_ is None or common(type_, high.type) is None:
        raise an.error("TYPE_MISMATCH", node, f"Cannot check if {value.type} is BETWEEN {low.type} and {high.type}")

    def within(x: Value) -> Value:
        return conjunction([f for f in (compare(">=", x, low), compare("<=", x, high)) if f is not None])

    return replace(let([value], within), tests=conjunction([first, second]).tests)


def _in(an: Analyser, node: exp.Expr, context: Context) -> Value:
    value = an.value(node.this, context)
    listed = node.args.get("query") or next((n for n in node.expressions if isinstance(n, exp.Values)), None)
    if listed is not None:
        return in_query(an, node, listed, value, context)
    items = [an.value(item, context) for item in node.expressions]
    type_ = common_type(an, [value, *items], node, "IN value and list items must be the same type")
    value, *items = together([value, *items])
    if any(i.type == UNKNOWN for i in items) and not _reads(node.this) and any(map(_reads, node.expressions)):
        raise an.refuse(node, "IN of a constant and a list with NULL")  # Trino's optimizer loses that NULL
    unsure = type_ in (DOUBLE, REAL) and any(item.literal is None or item.literal != item.literal for item in items)
    if unsure or any(item.risks for item in items) or type_.elements:

        def among(x: Value) -> Value:
            return disjunction([f for item in items if (f := compare("=", x, item)) is not None])

        return let([value], among)
    tests: Tests = {}
    if value.tests:
        tests = disjunction([f for item in items if (f := compare("=", value, item)) is not None]).tests
    among_them = ", ".join(coerce(item, type_).sql for item in items)
    target = coerce(value, type_)
    return Value(f"({target.sql} IN ({among_them}))", BOOLEAN, value.risks, tests=tests)


def _joined_constants(node: exp.Expr) -> str | None:
    """The text of a literal or of literals joined by ||, or None."""
    if isinstance(node, exp.Literal) and node.is_string:
        return str(node.this)
    if isinstance(node, exp.Paren):
        return _joined_constants(node.this)
    if isinstance(node, exp.DPipe):
        parts = [_joined_constants(node.this), _joined_constants(node.expression)]
        return None if None in parts else "".join(part for part in parts if part is not None)
    return None


def _like(an: Analyser, node: exp.Expr, context: Context, escape: Value | None = None) -> Value:
    value, pattern = an.value(node.this, context), an.value(node.expression, context)
    for side, what in ((value, "Left side of"), (pattern, "Pattern for")):
        if side.type.name not in ("varchar", "unknown") and not (side is value and side.type.name == "char"):
            raise an.error(
                "TYPE_MISMATCH", node, f"{what} LIKE expression must evaluate to a varchar (actual: {side.type})"
            )
    if value.type.name == "char":
        value = replace(value, sql=padded(value.sql, value.type), type=VARCHAR)
    parts = [coerce(value, VARCHAR), coerce(pattern, VARCHAR)]
    word = "NOT LIKE" if node.args.get("negate") else "LIKE"
    if escape is None:
        return derived(parts, f"({parts[0].sql} {word} {parts[1].sql})", BOOLEAN)
    mark = escape.literal
    text = pattern.literal if isinstance(pattern.literal, str) else _joined_constants(node.expression)
    if not isinstance(mark, str) or text is None:
        raise an.refuse(node, "LIKE ... ESCAPE with what is not a constant")
    if len(mark) != 1:
        raise an.error("INVALID_FUNCTION_ARGUMENT", node, "Escape string must be a single character")
    if re.search(
        f"{re.escape(mark)}(?![%_{re.escape(mark)}])",
        re.sub(f"{re.escape(mark)}[%_{re.escape(mark)}]", "", text),
    ):
        raise an.error(
            "INVALID_FUNCTION_ARGUMENT",
            node,
            "Escape character must be followed by '%', '_' or the escape character itself",
        )
    return derived(parts, f"({parts[0].sql} {word} {parts[1].sql} ESCAPE {string(mark)})", BOOLEAN)


def _escape(an: Analyser, node: exp.Expr, context: Context) -> Value:
    return _like(an, node.this, context, an.value(node.expression, context))


NODES: Nodes = {
    **dict.fromkeys(_COMPARISONS, Node(_comparison)),
    exp.Is: Node(_is),
    exp.NullSafeEQ: Node(_distinct_from),
    exp.NullSafeNEQ: Node(_distinct_from),
    exp.Between: Node(_between, ("this", "low", "high")),
    exp.In: Node(_in, ("this", "expressions", "query")),
    exp.Like: Node(_like, ("this", "expression", "negate")),
    exp.Escape: Node(_escape),
}
