"""Functions over a window only (``io.trino.operator.window``)."""

from .entry import F, Family, O, window

WINDOWS = Family(
    (
        window("row_number() -> bigint", f"row_number(){F}"),
        window("rank() -> bigint", f"rank(){F}"),
        window("dense_rank() -> bigint", f"dense_rank(){F}"),
        window("percent_rank() -> double", f"percent_rank(){F}"),
        window("cume_dist() -> double", f"cume_dist(){F}"),
        window("ntile(bigint) -> bigint", f"ntile({{0}}){F}"),
        window("lag(T) -> T", f"lag({{0}}{O}){F}"),
        window("lag(T, bigint) -> T", f"lag({{0}}, {{1}}{O}){F}"),
        window("lag(T, bigint, T) -> T", f"lag({{0}}, {{1}}, {{2}}{O}){F}"),
        window("lead(T) -> T", f"lead({{0}}{O}){F}"),
        window("lead(T, bigint) -> T", f"lead({{0}}, {{1}}{O}){F}"),
        window("lead(T, bigint, T) -> T", f"lead({{0}}, {{1}}, {{2}}{O}){F}"),
        window("first_value(T) -> T", f"first_value({{0}}{O}){F}"),
        window("last_value(T) -> T", f"last_value({{0}}{O}){F}"),
        window("nth_value(T, bigint) -> T", f"nth_value({{0}}, {{1}}{O}){F}"),
    )
)
