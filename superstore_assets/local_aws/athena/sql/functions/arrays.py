"""Functions of arrays (``io.trino.operator.scalar.Array*``)."""

from .entry import Family, scalar

ARRAYS = Family((scalar("cardinality(array(E)) -> bigint", "CAST(len({0}) AS BIGINT)"),))
