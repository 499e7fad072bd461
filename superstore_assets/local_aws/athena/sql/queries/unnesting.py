"""UNNEST."""

from sqlglot import exp

from ..analyser import Analyser
from ..scope import Block, Column, Context, Environment, Relation, Scope
from ..types import BIGINT
from ..values import Value


def unnest_join(an: Analyser, left: Relation, join: exp.Expr, around: Environment) -> Relation:
    """CROSS JOIN UNNEST, which may use the columns to its left."""
    side, kind = (str(join.args.get(name) or "").upper() for name in ("side", "kind"))
    if side or kind not in ("CROSS", "") or join.args.get("on") is not None:
        raise an.refuse(join, "UNNEST in a join other than CROSS JOIN")
    right = unnested(an, join.this, left.columns, around)
    return Relation(f"{left.sql} CROSS JOIN LATERAL {right.sql}", (*left.columns, *right.columns))


def unnested(an: Analyser, node: exp.Expr, columns: tuple[Column, ...], around: Environment) -> Relation:
    """The elements of an array as rows; the columns to the left are in reach."""
    an.only(node, "expressions", "alias", "offset")
    arrays = [an.value(e, Context(Scope(columns, Block(), around.outer, True), "UNNEST")) for e in node.expressions]
    if len(arrays) != 1 or arrays[0].type.name != "array":
        raise an.refuse(node, f"UNNEST of {', '.join(str(a.type) for a in arrays)}")
    alias, names = node.args.get("alias"), [None, "ordinality"]
    name = str(alias.name).lower() if alias is not None else ""
    given = [str(c.name) for c in alias.args.get("columns") or []] if alias is not None else []
    offset = node.args.get("offset")
    if isinstance(offset, exp.Identifier):  # sqlglot keeps the last of the column aliases here
        given.append(str(offset.name))
    listed, types = [f"unnest({arrays[0].sql}) AS c0"], [arrays[0].type.element]
    if offset:
        listed.append(f"unnest(range(1, len({arrays[0].sql}) + 1)) AS c1")
        types.append(BIGINT)
    if given and len(given) != len(types):
        raise an.error(
            "MISMATCHED_COLUMN_ALIASES",
            node,
            f"Column alias list has {len(given)} entries but '{name}' has {len(types)} columns available",
        )
    relation = an.shared.name("r")
    found = [
        Column((given or names)[n], Value(f"{relation}.c{n}", type_), (name,) if name else ())
        for n, type_ in enumerate(types)
    ]
    return Relation(f"(SELECT {', '.join(listed)}) AS {relation}", tuple(found))
