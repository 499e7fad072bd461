"""GetPartitions' Expression: a filter on the partition keys, in SQL (Glue web API, 'GetPartitions')."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import sqlglot
from sqlglot import exp

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.patterns import Pattern, anything

Row = Mapping[str, str]
Predicate = Callable[[Row], bool | None]
Operand = Callable[[Row], Any]

_NULL = "__HIVE_DEFAULT_PARTITION__"
_TYPES: dict[str, Callable[[str], Any]] = {
    "string": str,
    "date": date.fromisoformat,
    "timestamp": datetime.fromisoformat,
    **dict.fromkeys(("tinyint", "smallint", "int", "integer", "bigint", "long"), int),
    "decimal": Decimal,
}
_COMPARISONS: dict[type[exp.Expr], Callable[[Any, Any], bool]] = {
    exp.EQ: lambda left, right: left == right,
    exp.NEQ: lambda left, right: left != right,
    exp.GT: lambda left, right: left > right,
    exp.GTE: lambda left, right: left >= right,
    exp.LT: lambda left, right: left < right,
    exp.LTE: lambda left, right: left <= right,
}


def partition_filter(expression: str, keys: Sequence[Mapping[str, str]]) -> Callable[[Sequence[str]], bool]:
    """Whether a partition's values, in the order of *keys* (name and type), satisfy *expression*.

    Keys of type string, date, timestamp, the integers and decimal compare by their type; a value that is not of its
    key's type is NULL. InvalidInputException where the expression is none of =, <>, <, <=, >, >=, IN, BETWEEN, LIKE,
    IS NULL of a key and literals, joined by AND, OR, NOT.
    """
    names = [key["Name"].lower() for key in keys]
    types = {key["Name"].lower(): key.get("Type", "string").lower().partition("(")[0] for key in keys}
    try:
        predicate = _predicate(sqlglot.parse_one(expression, dialect="presto", into=exp.Condition), types)
    except (sqlglot.errors.SqlglotError, RecursionError) as error:
        raise AwsError("InvalidInputException", f"Unsupported expression '{expression}'") from error
    return lambda values: predicate(dict(zip(names, values, strict=True))) is True


def _predicate(node: exp.Expr, types: Mapping[str, str]) -> Predicate:
    if isinstance(node, exp.Paren):
        return _predicate(node.this, types)
    if isinstance(node, exp.Not):
        inner = _predicate(node.this, types)
        return lambda row: None if (value := inner(row)) is None else not value
    if isinstance(node, (exp.And, exp.Or)):
        return _junction(node, types)
    if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
        operand, _ = _key(node.this, types)
        return lambda row: operand(row) is None
    if isinstance(node, exp.In) and not node.args.get("query") and node.expressions:
        operand, of_type = _key(node.this, types)
        wanted = [_literal(item, of_type) for item in node.expressions]
        return lambda row: None if (value := operand(row)) is None else value in wanted
    if isinstance(node, exp.Between):
        operand, of_type = _key(node.this, types)
        low, high = _literal(node.args["low"], of_type), _literal(node.args["high"], of_type)
        return lambda row: None if (value := operand(row)) is None else low <= value <= high
    if isinstance(node, exp.Like):
        return _like(node, types)
    compare = _COMPARISONS.get(type(node))
    if compare is None:
        raise _unsupported(node)
    operand, of_type = _key(node.this, types)
    right = _literal(node.expression, of_type)
    return lambda row: None if (value := operand(row)) is None else compare(value, right)


def _junction(node: exp.Connector, types: Mapping[str, str]) -> Predicate:
    left, right = _predicate(node.this, types), _predicate(node.expression, types)
    decides = isinstance(node, exp.Or)

    def joined(row: Row) -> bool | None:
        values = left(row), right(row)
        if decides in values:
            return decides
        return None if None in values else not decides

    return joined


def _like(node: exp.Like, types: Mapping[str, str]) -> Predicate:
    operand, of_type = _key(node.this, types)
    pattern = node.expression
    if of_type != "string" or not (isinstance(pattern, exp.Literal) and pattern.is_string):
        raise _unsupported(node)
    wanted = Pattern()
    for character in str(pattern.this):
        if character == "%":
            wanted.many(anything)
        else:
            wanted.one(anything if character == "_" else character.__eq__)
    return lambda row: None if (value := operand(row)) is None else wanted.matches(value)


def _key(node: exp.Expr, types: Mapping[str, str]) -> tuple[Operand, str]:
    """The value of a partition key, and the key's type."""
    if not isinstance(node, exp.Column):
        raise _unsupported(node)
    name = node.name.lower()
    if node.table or name not in types:
        raise AwsError("InvalidInputException", f"'{node.sql()}' is not a partition key of this table")
    of_type = types[name]
    if of_type not in _TYPES:
        raise AwsError("InvalidInputException", f"Partition key '{name}' has the unsupported type '{of_type}'")
    return lambda row: _value(row[name], of_type), of_type


def _value(text: str, of_type: str) -> Any:
    if text == _NULL:
        return None
    try:
        return _TYPES[of_type](text)
    except (ValueError, InvalidOperation):
        return None


def _literal(node: exp.Expr, of_type: str) -> Any:
    negative = isinstance(node, exp.Neg)
    literal = node.this if negative else node
    if not isinstance(literal, exp.Literal):
        raise _unsupported(node)
    if of_type in ("string", "date", "timestamp") and not literal.is_string:
        raise AwsError(
            "InvalidInputException", f"Compare a partition key of type {of_type} with a quoted value, not {node.sql()}"
        )
    value = _value(("-" if negative else "") + str(literal.this), of_type)
    if value is None:
        raise AwsError("InvalidInputException", f"{node.sql()} is not a value of type {of_type}")
    return value


def _unsupported(node: exp.Expr) -> AwsError:
    return AwsError("InvalidInputException", f"Unsupported expression '{node.sql(dialect='presto')}'")
