"""Joins."""

from collections.abc import Sequence
from dataclasses import replace

from sqlglot import exp

from ..analyser import Analyser
from ..coercions import coerce
from ..comparisons import compare
from ..expressions.operators import filtering
from ..logic import conjunction
from ..scope import Block, Column, Context, Environment, Relation, Scope
from ..types import common
from ..values import Value
from .unnesting import unnest_join


def joined(an: Analyser, left: Relation, join: exp.Expr, around: Environment) -> Relation:
    """A relation joined to what stands left of it."""
    an.only(join, "this", "side", "kind", "on", "using", "method")
    if join.args.get("method"):
        raise an.refuse(join, f"{join.args['method']} JOIN")
    side, kind = (str(join.args.get(name) or "").upper() for name in ("side", "kind"))
    if kind not in ("", "INNER", "OUTER", "CROSS") or (kind == "OUTER" and not side):
        raise an.refuse(join, f"{kind} JOIN")
    if isinstance(join.this, exp.Unnest):
        return unnest_join(an, left, join, around)
    if isinstance(join.this, exp.Lateral):
        raise an.refuse(join, "LATERAL")
    right = an.relation(join.this, around)
    on, using = join.args.get("on"), join.args.get("using")
    if side in ("RIGHT", "FULL"):
        left = _without_tests(left)
    if side in ("LEFT", "FULL"):
        right = _without_tests(right)
    both = (*left.columns, *right.columns)
    if kind == "CROSS" and (on is not None or using):
        raise an.error("SYNTAX_ERROR", join, "mismatched input: a CROSS JOIN has no ON or USING")
    if on is None and not using:
        if side or (kind != "CROSS" and not join.meta.get("comma")):
            raise an.error("SYNTAX_ERROR", join, "mismatched input: a JOIN needs ON or USING")
        return Relation(f"{left.sql} CROSS JOIN {_wrapped(right.sql)}", both)
    word = f"{side} JOIN" if side else "INNER JOIN"
    if using:
        return _using(an, left, right, word, using)
    if on is None or any(isinstance(n, exp.Query) for n in on.walk()):
        raise an.refuse(on or join, "a subquery in a JOIN's ON")
    condition = filtering(an, on, Context(Scope(both, Block(), around.outer, True), "JOIN clause"), "JOIN ON clause")
    if not side:
        an.prune(condition)
    return Relation(f"({left.sql} {word} {_wrapped(right.sql)} ON {condition.sql})", both)


def _using(an: Analyser, left: Relation, right: Relation, word: str, using: Sequence[exp.Expr]) -> Relation:
    joined, conditions = [], []
    taken: set[int] = set()
    for item in using:
        name = str(item.name)
        pair = []
        for side, relation in (("left", left), ("right", right)):
            found = [c for c in relation.columns if c.called(name.lower())]
            if not found:
                raise an.error("COLUMN_NOT_FOUND", item, f"Column '{name}' is missing from {side} side of join")
            if len(found) > 1:
                raise an.error("AMBIGUOUS_NAME", item, f"Column '{name}' is ambiguous")
            taken.add(id(found[0]))
            pair.append(an.use(item, found[0]))
        same = compare("=", *pair)
        type_ = common(pair[0].type, pair[1].type)
        if same is None or type_ is None:
            raise an.error(
                "TYPE_MISMATCH",
                item,
                f"Column types of left and right side of join differ: {pair[0].type} and {pair[1].type}",
            )
        conditions.append(same)
        a, b = (coerce(v, type_) for v in pair)
        if word == "FULL JOIN":
            value = Value(f"COALESCE({a.sql}, {b.sql})", type_)
        else:
            value = b if word == "RIGHT JOIN" else a
            value = replace(
                value, tests=pair[word == "RIGHT JOIN"].tests if type_ == pair[0].type == pair[1].type else {}
            )
        joined.append(Column(name, value))
    rest = [c for c in (*left.columns, *right.columns) if id(c) not in taken]
    sql = f"({left.sql} {word} {_wrapped(right.sql)} ON {conjunction(conditions).sql})"
    return Relation(sql, (*joined, *rest))


def _wrapped(sql: str) -> str:
    return f"({sql})" if " CROSS JOIN " in sql else sql


def _without_tests(relation: Relation) -> Relation:
    columns = tuple(replace(c, value=replace(c.value, tests={})) for c in relation.columns)
    return Relation(relation.sql, columns)
