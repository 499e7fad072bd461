"""GROUP BY, and the aggregation below what is selected."""

from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..expressions.aggregates import block_of, is_aggregate
from ..scope import Context, Grouping
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
    grouping = Grouping(replace(plain, clause="GROUP BY clause", windows=False), alias=an.shared.name("g"))
    if group is not None:
        _keys(an, node, group, grouping)
    return grouping


def _keys(an: Analyser, node: exp.Select, group: exp.Expr, grouping: Grouping) -> None:
    an.only(group, "expressions", "grouping_sets", "rollup", "cube")
    if not group.expressions and not any(group.args.get(n) for n in ("grouping_sets", "rollup", "cube")):
        raise an.error("SYNTAX_ERROR", group, "mismatched input 'GROUP'")
    parts: list[str] = []
    for item in group.expressions:
        if isinstance(item, exp.Tuple):
            parts.append("(" + ", ".join(_key_name(an, e, node, grouping) for e in item.expressions) + ")")
        elif isinstance(item, (exp.GroupingSets, exp.Rollup, exp.Cube)):
            parts.append(_sets(an, item, node, grouping))
        else:
            parts.append(_key_name(an, item, node, grouping))
    for kind in ("grouping_sets", "rollup", "cube"):
        parts += [_sets(an, item, node, grouping) for item in group.args.get(kind) or []]
    grouping.clause = ", ".join(p for p in parts if p != "()")


def _sets(an: Analyser, item: exp.Expr, node: exp.Select, grouping: Grouping) -> str:
    grouping.sets = True
    word = "ROLLUP" if isinstance(item, exp.Rollup) else "CUBE" if isinstance(item, exp.Cube) else "GROUPING SETS"
    an.only(item, "expressions")
    members = []
    for member in item.expressions:
        if isinstance(member, (exp.GroupingSets, exp.Rollup, exp.Cube)):
            raise an.refuse(member, "nested grouping sets")
        if isinstance(member, exp.Tuple):
            inner = member.expressions
        else:
            inner = [member.this if isinstance(member, exp.Paren) else member]
        members.append("(" + ", ".join(_key_name(an, e, node, grouping) for e in inner) + ")")
    if not members:
        raise an.error("SYNTAX_ERROR", item, "mismatched input ')'")
    return f"{word} ({', '.join(members)})"


def _key_name(an: Analyser, item: exp.Expr, node: exp.Select, grouping: Grouping) -> str:
    expression = item
    if isinstance(item, exp.Literal) and not item.args["is_string"]:
        at = int(item.this) if str(item.this).isdigit() else 0
        if not 1 <= at <= len(node.expressions):
            raise an.error("INVALID_COLUMN_REFERENCE", item, f"GROUP BY position {item.this} is not in select list")
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
    if value.type.name in ("array", "map"):
        raise an.refuse(item, f"GROUP BY of {value.type}")
    if value.sql not in grouping.keys:
        name = f"k{len(grouping.keys)}"
        tests = {} if grouping.sets else value.tests
        grouping.keys[value.sql] = Value(f"{grouping.alias}.{name}", value.type, tests=tests)
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
