"""Checks that stand between the layers as steps of their own."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

from dagster import (
    AssetCheckExecutionContext,
    AssetCheckResult,
    AssetChecksDefinition,
    AssetCheckSeverity,
    AssetCheckSpec,
    MonthlyPartitionsDefinition,
    TableColumn,
    TableRecord,
    TableSchema,
    multi_asset_check,
)
from dagster import MetadataValue as Value

from superstore_assets import lake
from superstore_assets.assets.keys import (
    DATASET_VIEW,
    NEWEST_MONTH,
    ORDERS_TABLE,
    RAW_EQUALS_ATHENA,
    RAW_ORDERS,
    ROWS_ONCE,
    TYPED_VIEW,
    UPLOADS_VALID,
)
from superstore_assets.assets.months import Verdict, done, evaluations, made_in_run
from superstore_assets.assets.raw_orders import failure, problems_of, withdrawn
from superstore_assets.assets.uploads import NothingUploadedError, UnreadableUploadError, check_uploads
from superstore_assets.assets.views import in_months, query_metadata
from superstore_assets.assets.warnings import build_month_plausible, build_nothing_red
from superstore_assets.orders import COLUMNS, CONTENT_IDS, DATES, OrderFileError, Totals, read_orders, totals
from superstore_assets.resources.athena import Athena, QueryError, QueryResult
from superstore_assets.resources.storage import Storage

_AT_ONCE = 8
_WITHDRAWN = "withdrawn: nothing is uploaded for it any more, and it has no rows"
_MOST_ROWS = 100
"""Rows that stand twice of which a check speaks."""
_NOT_DATES = ", ".join(column.name for column in COLUMNS if column.name not in ("row_id", *DATES))
# One scan looks for both: rows of one id, and rows without ids that only their dates tell apart.
_ROWS_TWICE = f"""
SELECT row_id, order_id, product_id, MIN(year || '-' || month) AS first_month, MAX(year || '-' || month) AS last_month
FROM (SELECT row_id AS id, * FROM {TYPED_VIEW})
GROUP BY GROUPING SETS ((row_id, order_id, product_id), ({_NOT_DATES}))
HAVING COUNT(*) > 1
    AND (GROUPING(row_id) = 0 OR MIN(id) >= {CONTENT_IDS} AND MIN(year || '-' || month) < MAX(year || '-' || month))
ORDER BY row_id, order_id, product_id LIMIT {_MOST_ROWS}
"""


def build_checks(months: MonthlyPartitionsDefinition) -> list[AssetChecksDefinition]:
    """The checks that are steps of their own. Those with months report each month of the run by itself."""
    return [
        _uploads_valid(months),
        _raw_equals_athena(months),
        _rows_once(months),
        build_month_plausible(months),
        _newest_month(),
        build_nothing_red(),
    ]


def _uploads_valid(months: MonthlyPartitionsDefinition) -> AssetChecksDefinition:
    spec = AssetCheckSpec(
        UPLOADS_VALID.name,
        asset=RAW_ORDERS,
        partitions_def=months,
        description=(
            "Every uploaded file of the month can be read, is complete and holds rows of this month only. Checked"
            " before anything is published; the run fails here with the message when some of its months are not valid."
        ),
    )

    @multi_asset_check(name=UPLOADS_VALID.name, specs=[spec])
    def uploads_valid(context: AssetCheckExecutionContext, storage: Storage) -> Iterator[Any]:
        step = context.op_execution_context
        wanted = step.partition_keys
        problems, gone = problems_of(step.instance, step.run.run_id, wanted), withdrawn(step.instance, wanted)
        if problems is None:
            problems = _problems_now(storage, wanted, gone)
        verdicts = {month: Verdict(month not in problems, problems.get(month, "valid")) for month in wanted}
        verdicts |= {month: Verdict(True, _WITHDRAWN) for month in gone - problems.keys()}
        yield from evaluations(step, UPLOADS_VALID, verdicts)
        if problems:
            raise failure(problems)
        yield done(context)

    return uploads_valid


def _raw_equals_athena(months: MonthlyPartitionsDefinition) -> AssetChecksDefinition:
    spec = AssetCheckSpec(
        RAW_EQUALS_ATHENA.name,
        asset=RAW_EQUALS_ATHENA.asset_key,
        partitions_def=months,
        blocking=True,
        description=(
            "Rows and sums of sales, profit and quantity in Athena are those of the month's raw object. Nothing further"
            " is made of views, dataset or dashboard until every month of the run agrees."
        ),
    )

    @multi_asset_check(name=RAW_EQUALS_ATHENA.name, specs=[spec])
    def raw_equals_athena(context: AssetCheckExecutionContext, storage: Storage, athena: Athena) -> Iterator[Any]:
        wanted = made_in_run(context.op_execution_context, ORDERS_TABLE)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            raw = dict(zip(wanted, pool.map(lambda month: _raw_totals(storage, month), wanted), strict=True))
        found, result = _athena_totals(athena, wanted)
        query = query_metadata(result) if isinstance(result, QueryResult) else {"error": result}
        verdicts = {}
        gone = withdrawn(context.op_execution_context.instance, wanted)
        for month in wanted:
            expected, actual = raw[month], found.get(month)
            no_rows = isinstance(result, QueryResult) and expected is None and actual is None
            agrees = expected is not None and expected == actual
            if month in gone and no_rows:
                verdicts[month] = Verdict(True, _WITHDRAWN, query)
                continue
            said = "raw equals Athena" if agrees else _difference(month, expected, actual, result)
            verdicts[month] = Verdict(agrees, said, {"totals": _comparison(expected, actual), **query})
        yield from evaluations(context.op_execution_context, RAW_EQUALS_ATHENA, verdicts, blocking=True)
        if wrong := {month: verdict.description for month, verdict in verdicts.items() if not verdict.passed}:
            raise failure(wrong)
        yield done(context)

    return raw_equals_athena


def _rows_once(months: MonthlyPartitionsDefinition) -> AssetChecksDefinition:
    spec = AssetCheckSpec(
        ROWS_ONCE.name,
        asset=ROWS_ONCE.asset_key,
        partitions_def=months,
        blocking=True,
        description=(
            "No row stands twice in the whole table: a row is the same row where Row ID, order and product agree, and"
            " in files without Row IDs where all but the dates agree. One whose corrected date moved it to another"
            " month is in both until its old month is corrected too. Nothing further is made of views, dataset or"
            " dashboard until every row exists once."
        ),
    )

    @multi_asset_check(name=ROWS_ONCE.name, specs=[spec])
    def rows_once(context: AssetCheckExecutionContext, athena: Athena) -> Iterator[Any]:
        wanted = made_in_run(context.op_execution_context, ORDERS_TABLE)
        try:
            result = athena.query(_ROWS_TWICE)
        except QueryError as error:
            raise failure(
                dict.fromkeys(wanted, f"the table cannot be searched for rows that stand twice: {error}")
            ) from error
        problems: dict[str, str] = {}
        for row_id, order_id, product_id, first, last in result.rows:
            where = f"both {first} and {last}" if first != last else f"{first} more than once"
            row = f"row {row_id} (order" if row_id is not None else "a row without Row ID (order"
            said = f"{row} {order_id}, product {product_id}) is in {where}"
            for month in (first, last):
                problems.setdefault(str(month), f"{said}: delete or replace the upload that has it wrongly")
        query = query_metadata(result)
        verdicts = {
            month: Verdict(month not in problems, problems.get(month, "every row exists once"), query)
            for month in wanted
        }
        yield from evaluations(context.op_execution_context, ROWS_ONCE, verdicts, blocking=True)
        if problems:
            raise failure(problems)
        yield done(context)

    return rows_once


def _newest_month() -> AssetChecksDefinition:
    spec = AssetCheckSpec(
        NEWEST_MONTH.name,
        asset=NEWEST_MONTH.asset_key,
        description="The newest month that has uploads is the newest in the view that the dashboard reads.",
    )

    @multi_asset_check(name=NEWEST_MONTH.name, specs=[spec])
    def newest_month(storage: Storage, athena: Athena) -> Iterator[AssetCheckResult]:
        uploaded = max(
            (month for page in storage.list_uploads() for each in page if (month := lake.upload_month(each.key))),
            default=None,
        )
        result = athena.query(f"SELECT CAST(MAX(order_month) AS varchar) AS newest FROM {DATASET_VIEW}")
        shown = (result.rows[0][0] or "")[:7] or None
        yield AssetCheckResult(
            passed=shown == uploaded,
            severity=AssetCheckSeverity.WARN,
            description=f"newest month uploaded: {uploaded}; newest month shown: {shown}",
            metadata={"uploaded": uploaded or "none", "shown": shown or "none", **query_metadata(result)},
        )

    return newest_month


def _problems_now(storage: Storage, months: Sequence[str], gone: set[str]) -> dict[str, str]:
    """The uploads looked at again, for a run of the check alone; *gone* are the months that were withdrawn."""
    found = {}
    for month in months:
        try:
            check_uploads(storage, month)
        except (OrderFileError, UnreadableUploadError) as error:
            found[month] = str(error)
        except NothingUploadedError as error:
            if month not in gone:
                found[month] = str(error)
    return found


def _raw_totals(storage: Storage, month: str) -> Totals | None:
    content = storage.read_raw(month)
    return None if content is None else totals(read_orders(content, lake.raw_key(month), month=month).frame)


def _athena_totals(athena: Athena, months: Sequence[str]) -> tuple[Mapping[str, Totals], QueryResult | str]:
    """What Athena adds up to for each month, with the query, or with its error where it cannot read the data."""
    try:
        result = athena.query(
            "SELECT year, month, COUNT(*) AS n, SUM(sales) AS sales, SUM(profit) AS profit, SUM(quantity) AS quantity"
            f" FROM {TYPED_VIEW} WHERE {in_months(months)} GROUP BY year, month"
        )
    except QueryError as error:
        return {}, str(error)
    found = {}
    for year, month, rows, sales, profit, quantity in result.rows:
        # A NULL sum is no number: it equals nothing that a raw object adds up to.
        sums = (_decimal(sales), _decimal(profit), _decimal(quantity))
        found[f"{year}-{month}"] = Totals(int(rows or 0), sums[0], sums[1], int(sums[2]) if sums[2].is_finite() else -1)
    return found, result


def _decimal(text: str | None) -> Decimal:
    return Decimal("NaN") if text is None else Decimal(text)


def _difference(month: str, expected: Totals | None, actual: Totals | None, result: QueryResult | str) -> str:
    if isinstance(result, str):
        return f"{month} cannot be added up: {result.splitlines()[0]}"
    if expected is None:
        return f"{month} has no raw object" + ("" if actual is None else f" and {actual.rows} rows in Athena")
    if actual is None:
        return f"{month} has {expected.rows} rows in its raw object and none in Athena"
    wrong = [
        f"{name} {left} in the raw object, {right} in Athena"
        for name, left, right in zip(Totals._fields, expected, actual, strict=True)
        if left != right
    ]
    return f"{month}: {'; '.join(wrong)}"


def _comparison(expected: Totals | None, actual: Totals | None) -> Any:
    def record(where: str, sums: Totals | None) -> TableRecord:
        values = ["none"] * len(Totals._fields) if sums is None else [str(value) for value in sums]
        return TableRecord({"where": where, **dict(zip(Totals._fields, values, strict=True))})

    schema = TableSchema([TableColumn(name, "string") for name in ("where", *Totals._fields)])
    return Value.table([record("raw object", expected), record("Athena", actual)], schema)
