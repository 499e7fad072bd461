"""CASE, and the functions that choose among their arguments, which Trino treats as syntax."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..coercions import coerce
from ..comparisons import compare, together
from ..functions.formats import format_sql
from ..runtime import refuses
from ..scope import Context
from ..types import VARCHAR, Type, common, duckdb
from ..values import Value, chosen, derived, let
from .aggregates import grouping_function

SPECIAL = ("coalesce", "if", "nullif", "try", "grouping", "format")


def common_type(an: Analyser, values: Sequence[Value], node: exp.Expr, what: str) -> Type:
    """The type to which all values are coerced."""
    type_ = values[0].type
    for value in values[1:]:
        found = common(type_, value.type)
        if found is None:
            kinds = ", ".join(dict.fromkeys(str(v.type) for v in values))
            raise an.error(
                "TYPE_MISMATCH",
                node,
                f"{what} or coercible to a common type. Cannot find common type between {type_} and {value.type}, "
                f"all types (without duplicates): [{kinds}]",
            )
        type_ = found
    return type_


def _case(an: Analyser, node: exp.Expr, context: Context) -> Value:
    branches = node.args["ifs"]
    results = [an.value(branch.args["true"], context) for branch in branches]
    if node.args.get("default") is not None:
        results.append(an.value(node.args["default"], context))
    type_ = common_type(an, results, node, "All CASE results must be the same type")
    results = [coerce(r, type_) for r in results]
    default = results[-1].sql if len(results) > len(branches) else f"CAST(NULL AS {duckdb(type_)})"

    def choice(conditions: Sequence[Value]) -> Value:
        whens = " ".join(f"WHEN {c.sql} THEN {r.sql}" for c, r in zip(conditions, results, strict=False))
        return chosen([*conditions, *results], f"CASE {whens} ELSE {default} END", type_)

    if node.args.get("this") is None:
        message = "CASE WHEN clause must evaluate to a boolean (actual: {})"
        return choice([an.boolean(branch.this, context, message) for branch in branches])
    subject = an.value(node.this, context)
    subject, *operands = together([subject, *(an.value(branch.this, context) for branch in branches)])
    for branch, operand in zip(branches, operands, strict=True):
        if compare("=", subject, operand) is None:
            kinds = f"{subject.type} vs {operand.type}"
            message = f"CASE operand type does not match WHEN clause operand type: {kinds}"
            raise an.error("TYPE_MISMATCH", branch.this, message)
    return let([subject], lambda x: choice([c for o in operands if (c := compare("=", x, o)) is not None]))


def special(an: Analyser, node: exp.Expr, name: str, context: Context) -> Value:
    """A call of a function that Trino treats as syntax."""
    arguments = node.expressions
    if name == "coalesce":
        values = [an.value(a, context) for a in arguments]
        if len(values) < 2:
            raise an.error("SYNTAX_ERROR", node, "The 'coalesce' function must have at least two arguments")
        type_ = common_type(an, values, node, "All COALESCE operands must be the same type")
        values = [coerce(v, type_) for v in values]
        return chosen(values, f"COALESCE({', '.join(v.sql for v in values)})", type_)
    if name == "if":
        return if_function(an, node, context)
    if name == "nullif":
        if len(arguments) != 2:
            raise an.error("SYNTAX_ERROR", node, "Invalid number of arguments for 'nullif' function")
        first, second = (an.value(a, context) for a in arguments)
        same = compare("=", first, second)
        if same is None:
            raise an.error(
                "TYPE_MISMATCH", node, f"Types are not comparable with NULLIF: {first.type} vs {second.type}"
            )

        def unless(x: Value) -> Value:
            equal = compare("=", x, second) or same
            return derived([x, second], f"CASE WHEN {equal.sql} THEN NULL ELSE {x.sql} END", x.type)

        return let([first], unless)
    if name == "format":
        return _format(an, node, context)
    if len(arguments) != 1 and name != "grouping":
        raise an.error("SYNTAX_ERROR", node, f"The '{name}' function must have exactly one argument")
    if name == "try":
        if node.find(exp.Query, exp.Window) is not None:
            raise an.refuse(node, "a subquery or a window in TRY")
        value = an.value(arguments[0], context)
        if refuses(value.sql):
            raise an.refuse(node, "TRY of an expression that it may have to refuse for some values")
        return Value(f"TRY({value.sql})", value.type)
    return grouping_function(an, node, context)


def _format(an: Analyser, node: exp.Expr, context: Context) -> Value:
    values = [an.value(a, context) for a in node.expressions]
    if len(values) < 2:
        raise an.error("SYNTAX_ERROR", node, "The 'format' function must have at least two arguments")
    if values[0].type.name != "varchar":
        message = f"Type of first argument to format() must be VARCHAR (actual: {values[0].type})"
        raise an.error("TYPE_MISMATCH", node.expressions[0], message)
    pattern = coerce(values[0], VARCHAR)
    return derived(values, format_sql(pattern, values[1:]), VARCHAR, fallible=True)


def if_function(an: Analyser, node: exp.Expr, context: Context) -> Value:
    """``if(condition, then, else)``."""
    arguments = node.expressions
    if len(arguments) not in (2, 3):
        raise an.error("SYNTAX_ERROR", node, "Invalid number of arguments for 'if' function")
    condition = an.boolean(arguments[0], context, "IF condition must evaluate to a boolean (actual: {})")
    results = [an.value(a, context) for a in arguments[1:]]
    type_ = common(results[0].type, results[-1].type)
    if type_ is None:
        raise an.error(
            "TYPE_MISMATCH",
            node,
            f"Result types for IF must be the same: {results[0].type} and {results[1].type}",
        )
    results = [coerce(r, type_) for r in results]
    default = results[1].sql if len(results) == 2 else f"CAST(NULL AS {duckdb(type_)})"
    sql = f"CASE WHEN {condition.sql} THEN {results[0].sql} ELSE {default} END"
    return chosen([condition, *results], sql, type_)


NODES: Nodes = {exp.Case: Node(_case, ("this", "ifs", "default"))}
