"""EXPLAIN: how this engine answers a query, in the shape of Athena's plans and marked as not Athena's.

Source: Athena user guide, "Understand Athena EXPLAIN statement results". Operators are those that the query's clauses
ask for, in the order in which they work; costs, statistics and how rows travel between machines are not told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlglot import exp

from superstore_assets.local_aws.athena import sql
from superstore_assets.local_aws.athena.reader import Reader
from superstore_assets.local_aws.errors import UnsupportedError

MARK = "Plan of the embedded Athena, not of Athena: no costs, and operators in the order of the query's clauses"


@dataclass(frozen=True)
class Explain:
    """EXPLAIN; *query* is the statement with all before the query blanked, so that places stay."""

    kind: str
    """LOGICAL, DISTRIBUTED or VALIDATE."""
    query: sql.Select


def read_explain(reader: Reader, text: str) -> Explain:
    """Read what follows EXPLAIN in the statement *text*."""
    if reader.next_is("ANALYZE"):
        raise UnsupportedError("EXPLAIN ANALYZE in Athena")
    options = {"TYPE": "LOGICAL", "FORMAT": "TEXT"}
    if reader.next_is("(", "TYPE") or reader.next_is("(", "FORMAT"):
        reader.expect("(")
        while not reader.take(")"):
            name = reader.word().upper()
            if name not in options:
                raise reader.mismatch("'FORMAT', 'TYPE'")
            options[name] = reader.word().upper()
            reader.take(",")
    if options["TYPE"] not in ("LOGICAL", "DISTRIBUTED", "VALIDATE") or options["FORMAT"] != "TEXT":
        raise UnsupportedError(f"EXPLAIN of TYPE {options['TYPE']} and FORMAT {options['FORMAT']} in Athena")
    start = reader.position
    end = reader.skip_to()
    query = sql.parse(re.sub(r"[^\n]", " ", text[:start]) + text[start:end])
    if not isinstance(query, sql.Select):
        raise UnsupportedError("EXPLAIN of a statement that is no query")
    return Explain(options["TYPE"], query)


def plan_lines(explain: Explain, plan: sql.Plan) -> list[str]:
    """The lines of the plan."""
    layout = ", ".join(f"{column.name}:{column.type}" for column in plan.columns)
    tables = [
        (f"TableScan[table = awsdatacatalog:{scan.table.database}:{scan.table.name}]", ", ".join(scan.columns))
        for scan in plan.scans
    ]
    distributed = explain.kind == "DISTRIBUTED"
    lines = [MARK, *(["Fragment 0 [SINGLE]"] if distributed else [])]
    lines += [f"Output[columnNames = [{', '.join(column.name for column in plan.columns)}]]", f"    Layout: [{layout}]"]
    lines += [f"{'    ' * depth}└─ {label}" for depth, label in _operators(explain.query.tree, {}, 1)]
    for number, (scan, columns) in enumerate(tables, 1):
        lines += [f"Fragment {number} [SOURCE]"] if distributed else []
        lines += [scan, f"    Layout: [{columns}]"]
    return lines


def _operators(node: exp.Expr, names: dict[str, exp.Expr], depth: int) -> Iterator[tuple[int, str]]:
    """The operators of a query from its output down, each with its depth; *names* are the WITH queries in sight."""
    names = {**names, **{cte.alias: cte.this for cte in node.ctes}} if isinstance(node, exp.Query) else names
    for label in _own(node):
        yield depth, label
        depth += 1
    if isinstance(node, exp.SetOperation):
        children = [node.this, node.expression]
    elif isinstance(node, exp.Select):
        source = node.args.get("from_")
        children = [*([source.this] if source else []), *(join.this for join in node.args.get("joins") or [])]
    elif isinstance(node, exp.Subquery):
        children = [node.this]
    elif isinstance(node, exp.Table) and not node.db and node.name in names:
        inner = {name: query for name, query in names.items() if name != node.name}
        yield from _operators(names[node.name], inner, depth)
        return
    else:
        children = []
        yield depth, _leaf(node)
    for child in children:
        yield from _operators(child, names, depth)


def _own(node: exp.Expr) -> Iterator[str]:
    """What a query does after its sources are read, the last first."""
    order, limit = node.args.get("order"), node.args.get("limit")
    by = f"orderBy = [{_texts(order.expressions)}]" if order else ""
    count = f"count = {_text(limit.expression if limit.expression is not None else limit)}" if limit else ""
    if order or limit:
        yield f"{'TopN' if order and limit else 'Sort' if order else 'Limit'}[{', '.join(filter(None, (count, by)))}]"
    if isinstance(node, exp.SetOperation):
        distinct = "" if node.args.get("distinct") is False else "Distinct"
        yield f"{type(node).__name__}{distinct}"
    if not isinstance(node, exp.Select):
        return
    if node.args.get("distinct"):
        yield "Aggregate[distinct]"
    windows = [window for item in node.expressions for window in item.find_all(exp.Window)]
    if windows:
        yield f"Window[{_texts(windows)}]"
    if having := node.args.get("having"):
        yield f"Filter[filterPredicate = {_text(having.this)}]"
    group = node.args.get("group")
    if group or any(item.find(exp.AggFunc) and not item.find(exp.Window) for item in node.expressions):
        yield f"Aggregate[keys = [{_texts(group.expressions) if group else ''}]]"
    if where := node.args.get("where"):
        yield f"Filter[filterPredicate = {_text(where.this)}]"
    for join in node.args.get("joins") or []:
        side = str(join.args.get("side") or join.args.get("kind") or "INNER").title()
        on = f"[criteria = {_text(join.args['on'])}]" if join.args.get("on") is not None else ""
        yield f"{side}Join{on}"


def _leaf(node: exp.Expr) -> str:
    if isinstance(node, exp.Table):
        return f"Source[{'.'.join(part.name for part in node.parts)}]"
    return "Values" if isinstance(node, exp.Values) else f"{type(node).__name__}[{_text(node)}]"


def _texts(nodes: list[exp.Expr]) -> str:
    return ", ".join(_text(node) for node in nodes)


def _text(node: exp.Expr) -> str:
    return " ".join(node.sql(dialect="trino", comments=False).split())
