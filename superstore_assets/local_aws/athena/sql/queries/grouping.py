"""GROUP BY, and the aggregation below what is selected."""

import itertools
from collections.abc import Callable
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..expressions.aggregates import block_of, is_aggregate
from ..expressions.ordering import ordinal
from ..functions import is_aggregate_name
from ..scope import Context, Grouping, shape
from ..values import Value


def grouping_of(an: Analyser, node: exp.Select, plain: Context) -> Grouping | None:
    """The aggregation that a SELECT needs, or None."""
    group = node.args.get("group")
    uses = any(
        is_aggregate(n) and block_of(n) is node
        for part in (*node.expressions, node.args.get("having"), node.args.get("order"))
        if part is not None
        for n in part.walk()
    )
    if group is None and not uses and node.args.get("having") is None:
        return None
    source = replace(plain, clause="GROUP BY clause", windows=False, known={})
    grouping = Grouping(source, alias=an.shared.name("g"))
    for part in (*node.expressions, node.args.get("having"), node.args.get("order")):
        if part is not None:
            mark(grouping, part, _is_composite)
    if group is not None:
        _keys(an, node, group, grouping)
    return grouping


def mark(grouping: Grouping, part: exp.Expr, composite: Callable[[exp.Expr], bool]) -> None:
    """Note the nodes of a part that are no grouping key as a whole, because of a node in them."""
    for node in part.walk():
        if composite(node):
            above: exp.Expr | None = node
            while above is not None and id(above) not in grouping.composite:
                grouping.composite.add(id(above))
                above = above.parent if above is not part else None


def _is_composite(node: exp.Expr) -> bool:
    if isinstance(node, exp.Anonymous):
        return is_aggregate_name(node.name.lower())
    return isinstance(node, (exp.Query, exp.Window, exp.Filter, exp.Order, exp.Star))


_MOST_SETS = 2048  # max_grouping_sets

Set = tuple[str, ...]
"""The names of the keys by which one grouping set groups."""


def _keys(an: Analyser, node: exp.Select, group: exp.Expr, grouping: Grouping) -> None:
    an.only(group, "expressions", "all")
    if not group.expressions:
        if group.args.get("all"):
            raise an.error("COLUMN_NOT_FOUND", group, "Column 'all' cannot be resolved")
        raise an.error("SYNTAX_ERROR", group, "mismatched input 'GROUP'")
    grouping.sets = any(isinstance(item, _COMPLEX) for item in group.expressions)
    sets: list[Set] = [()]
    for item in group.expressions:
        members = _members(an, item, node, grouping)
        if len(sets) * len(members) > _MOST_SETS:
            message = f"GROUP BY has more than {_MOST_SETS} grouping sets but can contain at most {_MOST_SETS}"
            raise an.error("TOO_MANY_GROUPING_SETS", item, message)
        sets = [(*left, *right) for left in sets for right in members]
    sets = [tuple(dict.fromkeys(keys)) for keys in sets]
    if group.args.get("all") is False:  # DISTINCT
        sets = list({frozenset(keys): keys for keys in reversed(sets)}.values())
    if grouping.sets:
        grouping.clause = "GROUPING SETS (" + ", ".join(f"({', '.join(keys)})" for keys in sets) + ")"
    else:
        grouping.clause = ", ".join(sets[0])


_COMPLEX = (exp.GroupingSets, exp.Rollup, exp.Cube)


def _members(an: Analyser, item: exp.Expr, node: exp.Select, grouping: Grouping) -> list[Set]:
    """The grouping sets of one element of GROUP BY."""
    if not isinstance(item, _COMPLEX):
        parts = item.expressions if isinstance(item, exp.Tuple) else [item]
        return [tuple(_key_name(an, part, node, grouping) for part in parts)]
    an.only(item, "expressions")
    if not item.expressions:
        raise an.refuse(item, f"an empty {type(item).__name__.upper()}")
    members = [_columns(an, member, node, grouping) for member in item.expressions]
    if isinstance(item, exp.GroupingSets):
        return members
    if isinstance(item, exp.Rollup):
        chosen = [members[:n] for n in range(len(members), -1, -1)]
    else:
        if len(members) > _MOST_SETS.bit_length():
            message = f"GROUP BY has more than {_MOST_SETS} grouping sets but can contain at most {_MOST_SETS}"
            raise an.error("TOO_MANY_GROUPING_SETS", item, message)
        chosen = [list(subset) for n in range(len(members), -1, -1) for subset in itertools.combinations(members, n)]
    return [tuple(itertools.chain.from_iterable(subset)) for subset in chosen]


def _columns(an: Analyser, member: exp.Expr, node: exp.Select, grouping: Grouping) -> Set:
    """The columns of a member of a grouping set, which must be no other expressions."""
    if isinstance(member, _COMPLEX):
        raise an.refuse(member, "nested grouping sets")
    columns = member.expressions if isinstance(member, exp.Tuple) else [member.unnest()]
    for column in columns:
        if not isinstance(column, exp.Column):
            message = f"GROUP BY expression must be a column reference: {column.sql('trino')}"
            raise an.error("INVALID_COLUMN_REFERENCE", column, message)
    return tuple(_key_name(an, column, node, grouping) for column in columns)


def _key_name(an: Analyser, item: exp.Expr, node: exp.Select, grouping: Grouping) -> str:
    expression = item
    at = ordinal(item)
    if at is not None:
        if not 1 <= at <= len(node.expressions):
            raise an.error("INVALID_COLUMN_REFERENCE", item, f"GROUP BY position {at} is not in select list")
        expression = node.expressions[at - 1]
        if any(e.is_star for e in node.expressions):
            raise an.refuse(item, "GROUP BY ordinals with SELECT *")
        if isinstance(expression, exp.Alias):
            expression = expression.this
        if any(is_aggregate(n) or isinstance(n, exp.Window) for n in expression.walk()):
            raise an.error(
                "EXPRESSION_NOT_SCALAR",
                expression,
                "GROUP BY clause cannot contain aggregations, window functions or grouping operations:"
                f" [{expression.sql('trino')}]",
            )
    if any(isinstance(n, exp.Query) for n in expression.walk()):
        raise an.refuse(item, "a subquery in GROUP BY")
    value = an.value(expression, grouping.source)
    if not value.type.groupable:
        raise an.refuse(item, f"GROUP BY of {value.type}")
    if value.sql not in grouping.keys:
        name = f"k{len(grouping.keys)}"
        tests = {} if grouping.sets else value.tests
        grouping.keys[value.sql] = Value(f"{grouping.alias}.{name}", value.type, tests=tests)
    grouping.shapes.setdefault(value.sql, set()).add(shape(expression))
    return grouping.keys[value.sql].sql.rpartition(".")[2]


def aggregated(grouping: Grouping, source: str) -> str:
    """The relation that computes keys and aggregates."""
    listed = [f"{sql} AS {key.sql.rpartition('.')[2]}" for sql, key in grouping.keys.items()]
    listed += [f"{sql} AS {name}" for sql, (name, _) in grouping.aggregates.items()]
    if not listed:
        listed = ["count(*) AS a0"]
    if not grouping.clause and not any("AS a" in item for item in listed):
        listed.append("count(*) AS a0")
    sql = f"SELECT {', '.join(listed)}{source}"
    if grouping.clause:
        sql += f" GROUP BY {grouping.clause}"
    return f"({sql}) AS {grouping.alias}"
