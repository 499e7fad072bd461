"""UNNEST."""

from collections.abc import Sequence

from sqlglot import exp

from ..analyser import Analyser
from ..scope import Block, Column, Context, Environment, Relation, Scope
from ..types import BIGINT, UNKNOWN, Type
from ..values import Value


def unnest_join(an: Analyser, left: Relation, join: exp.Expr, around: Environment) -> Relation:
    """CROSS JOIN UNNEST and LEFT JOIN UNNEST ON TRUE, which may use the columns to their left."""
    side, kind = (str(join.args.get(name) or "").upper() for name in ("side", "kind"))
    on = join.args.get("on")
    if join.args.get("using") or side not in ("", "LEFT") or kind not in ("CROSS", "", "INNER", "OUTER"):
        raise an.refuse(join, "UNNEST in a join other than CROSS JOIN and LEFT JOIN ON TRUE")
    if on is not None and not (isinstance(on, exp.Boolean) and on.this):
        raise an.refuse(join, "UNNEST in a join with a condition other than ON TRUE")
    if (on is None) is not (kind == "CROSS" or bool(join.meta.get("comma"))):
        raise an.error("SYNTAX_ERROR", join, "mismatched input: a JOIN needs ON or USING")
    right = unnested(an, join.this, left.columns, around)
    word = "LEFT JOIN LATERAL" if side else "CROSS JOIN LATERAL"
    end = " ON TRUE" if side else ""
    return Relation(f"{left.sql} {word} {right.sql}{end}", (*left.columns, *right.columns))


def unnested(an: Analyser, node: exp.Expr, columns: tuple[Column, ...], around: Environment) -> Relation:
    """The elements of arrays and the entries of maps as rows, side by side; the columns to the left are in reach.

    An array of rows gives a column for each field. What is shorter than the others goes on with NULL.
    """
    an.only(node, "expressions", "alias", "offset")
    context = Context(Scope(columns, Block(), around.outer, True), "UNNEST")
    given = [an.value(e, context) for e in node.expressions]
    alias = node.args.get("alias")
    name = str(alias.name).lower() if alias is not None else ""
    names = [str(c.name) for c in alias.args.get("columns") or []] if alias is not None else []
    offset = node.args.get("offset")
    if isinstance(offset, exp.Identifier):  # sqlglot keeps the last of the column aliases here
        names.append(str(offset.name))
    inner, outer = an.shared.name("u"), an.shared.name("r")
    lists: list[str] = []
    found: list[tuple[str | None, str, Type]] = []
    for value in given:
        for sql, parts in _lists(an, node, value):
            place = f"{inner}.u{len(lists)}"
            lists.append(f"unnest({sql}) AS u{len(lists)}")
            found += [(own, f"{place}{field}", type_) for own, field, type_ in parts]
    if offset:
        lengths = ", ".join(f"COALESCE({_length(value)}, 0)" for value in given)
        lists.append(f"unnest(range(1, CAST(greatest({lengths}, 0) AS BIGINT) + 1)) AS u{len(lists)}")
        found.append((None, f"{inner}.u{len(lists) - 1}", BIGINT))
    if names and len(names) != len(found):
        raise an.error(
            "MISMATCHED_COLUMN_ALIASES",
            node,
            f"Column alias list has {len(names)} entries but '{name}' has {len(found)} columns available",
        )
    qualifier = (name,) if name else ()
    shown = [
        Column(names[n] if names else own, Value(f"{outer}.c{n}", type_), qualifier)
        for n, (own, _, type_) in enumerate(found)
    ]
    listed = ", ".join(f"{sql} AS c{n}" for n, (_, sql, _) in enumerate(found))
    return Relation(f"(SELECT {listed} FROM (SELECT {', '.join(lists)}) AS {inner}) AS {outer}", tuple(shown))


Part = tuple[str | None, str, Type]
"""A column of an unnested list: its name, the SQL behind that of an element, and its type."""


def _lists(an: Analyser, node: exp.Expr, value: Value) -> Sequence[tuple[str, Sequence[Part]]]:
    type_ = value.type
    if type_.name == "map":
        key, item = type_.elements
        keys, values = f"map_keys({value.sql})", f"map_values({value.sql})"
        return [(keys, [(None, "", key)]), (values, [(None, "", item)])]
    if type_.name == "array" and type_.element.name == "row":
        fields = [(own, f".f{n}", field) for n, (own, field) in enumerate(type_.element.fields)]
        return [(value.sql, fields)]
    if type_.name == "array":
        return [(value.sql, [(None, "", type_.element)])]
    what = "unknown" if type_ == UNKNOWN else str(type_)
    raise an.error("INVALID_FUNCTION_ARGUMENT", node, f"Cannot unnest type: {what}")


def _length(value: Value) -> str:
    return f"cardinality({value.sql})" if value.type.name == "map" else f"len({value.sql})"
