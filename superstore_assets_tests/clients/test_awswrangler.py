"""awswrangler, also called the AWS SDK for pandas: tables of files, Athena by each of its three ways, the catalogue."""

import datetime
import itertools
import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import awswrangler as wr
import boto3
import pandas
import pytest

APPROACHES = [
    pytest.param({"ctas_approach": False}, id="plain"),
    pytest.param({"ctas_approach": True}, id="ctas"),
    pytest.param({"ctas_approach": False, "unload_approach": True}, id="unload"),
]


def _frame() -> pandas.DataFrame:
    return pandas.DataFrame(
        {
            "id": [1, 2, 3],
            "text": ["Seattle", None, 'Müller, "x"'],
            "price": [Decimal("1.25"), Decimal("2.50"), None],
            "day": [datetime.date(2020, 1, 1), None, datetime.date(2020, 1, 3)],
            "moment": pandas.Series(
                [pandas.Timestamp("2020-01-01 01:02:03.123"), None, pandas.Timestamp("2020-01-01")]
            ),
            "yes": [True, False, None],
            "part": ["a", "b", "b"],
        }
    ).astype({"id": "Int32", "yes": "boolean"})


@pytest.fixture
def path(bucket: str, name: str) -> str:
    return f"s3://{bucket}/wrangler/{name}/"


@pytest.fixture
def read(bucket: str, database: str, name: str) -> Callable[..., Any]:
    """read(sql, **how): the rows of a query."""

    numbers = itertools.count()

    def run(sql: str, **how: Any) -> Any:
        how = {"ctas_approach": False, "s3_output": f"s3://{bucket}/wrangler-out/{name}/{next(numbers)}/", **how}
        return wr.athena.read_sql_query(sql, database=database, **how)

    return run


@pytest.fixture
def table(path: str, database: str, name: str) -> str:
    """The table of `_frame()`, in Parquet, with a partition for each `part`."""
    wr.s3.to_parquet(
        _frame(), path=path, dataset=True, mode="overwrite", database=database, table=name, partition_cols=["part"]
    )
    return name


@pytest.mark.parametrize("how", APPROACHES)
def test_a_table_is_read_as_it_was_written(table: str, read: Callable[..., Any], how: dict[str, bool]) -> None:
    found = read(f"SELECT * FROM {table} ORDER BY id", **how)
    assert found["id"].to_list() == [1, 2, 3]
    assert found["text"].iloc[[0, 2]].to_list() == ["Seattle", 'Müller, "x"']
    assert found["price"].iloc[:2].to_list() == [Decimal("1.25"), Decimal("2.50")]
    assert found["day"].iloc[0] == datetime.date(2020, 1, 1)
    assert found["moment"].iloc[0] == pandas.Timestamp("2020-01-01 01:02:03.123")
    assert found["yes"].iloc[:2].to_list() == [True, False]
    assert found["part"].to_list() == ["a", "b", "b"]
    assert found.iloc[1][["text", "day", "moment"]].isna().all()
    metadata: Any = found.query_metadata
    assert metadata["Status"]["State"] == "SUCCEEDED"


@pytest.mark.parametrize("how", APPROACHES)
def test_parameters_and_chunks(table: str, read: Callable[..., Any], how: dict[str, bool]) -> None:
    named = f"SELECT id FROM {table} WHERE text = :text AND day = :day"
    found = read(named, params={"text": "Seattle", "day": datetime.date(2020, 1, 1)}, **how)
    assert found["id"].to_list() == [1]
    marked = f"SELECT id FROM {table} WHERE text = ? AND id = ?"
    assert read(marked, params=["Seattle", "1"], paramstyle="qmark", **how)["id"].to_list() == [1]
    chunks = list(read(f"SELECT id FROM {table}", chunksize=1, **how))
    assert sorted(value for chunk in chunks for value in chunk["id"]) == [1, 2, 3]
    if not how.get("unload_approach"):  # which leaves no file to read without rows
        assert read(f"SELECT id FROM {table} WHERE id < 0", **how).empty


def test_modes_of_writing(path: str, table: str, database: str, read: Callable[..., Any]) -> None:
    def write(mode: str, frame: pandas.DataFrame) -> None:
        wr.s3.to_parquet(
            frame, path=path, dataset=True, mode=mode, database=database, table=table, partition_cols=["part"]
        )

    def ids() -> list[tuple[str, int]]:
        found = read(f"SELECT part, id FROM {table} ORDER BY part, id")
        return list(zip(found["part"], found["id"], strict=True))

    write("append", _frame().head(1).assign(id=4))
    assert ids() == [("a", 1), ("a", 4), ("b", 2), ("b", 3)]
    write("overwrite_partitions", _frame().tail(1).assign(id=5))
    assert ids() == [("a", 1), ("a", 4), ("b", 5)]
    write("append", _frame().tail(1).assign(part="c", more=1.5))
    assert ids()[-1] == ("c", 3)
    assert read(f"SELECT more FROM {table} WHERE part = 'c'")["more"].to_list() == [1.5]
    write("overwrite", _frame())
    assert ids() == [("a", 1), ("b", 2), ("b", 3)]


def test_nested_values(path: str, database: str, name: str, read: Callable[..., Any]) -> None:
    frame = pandas.DataFrame(
        {
            "list": [[1, 2], [3]],
            "lists": [[["a", "b"], ["c"]], [[]]],
            "fields": [{"a": 1, "b": {"c": "x"}}, {"a": 2, "b": {"c": "y"}}],
        }
    )
    wr.s3.to_parquet(frame, path=path, dataset=True, database=database, table=name)
    for how in ({"ctas_approach": True}, {"unload_approach": True}):
        found = read(f"SELECT list, lists, fields FROM {name}", **how)
        assert [list(value) for value in found["list"]] == [[1, 2], [3]]
        assert found["fields"].to_list() == frame["fields"].to_list()
    assert read(f"SELECT fields, list FROM {name}").iloc[0].to_list() == ["{a=1, b={c=x}}", "[1, 2]"]
    row = read("SELECT CAST(ROW(1, 'foo') AS ROW(id BIGINT, value VARCHAR)) AS col0", ctas_approach=True)
    assert row["col0"].iloc[0] == {"id": 1, "value": "foo"}


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_text_of_both_kinds(path: str, database: str, name: str, read: Callable[..., Any], kind: str) -> None:
    frame = pandas.DataFrame({"id": [1, 2], "text": ["a", "b"], "x": [0.5, 1.5], "part": ["u", "v"]})
    given: dict[str, Any] = {"dataset": True, "database": database, "table": name, "partition_cols": ["part"]}
    if kind == "csv":
        wr.s3.to_csv(frame, path=path, index=False, **given)
    else:
        wr.s3.to_json(frame, path=path, orient="records", lines=True, index=False, **given)
    for how in ({}, {"ctas_approach": True}, {"unload_approach": True}):
        found = read(f"SELECT id, text, x, part FROM {name} ORDER BY id", **how)
        assert found.to_dict("list") == frame.to_dict("list")


def test_csv_tables_and_partitions_made_by_hand(path: str, database: str, name: str, read: Callable[..., Any]) -> None:
    for month in ("1", "2"):
        wr.s3.to_csv(pandas.DataFrame({"a": [int(month)]}), path=f"{path}{month}/x.csv.gz", index=False, header=False)
    wr.catalog.create_csv_table(
        database=database, table=name, path=path, columns_types={"a": "int"}, partitions_types={"month": "string"}
    )
    wr.catalog.add_csv_partitions(
        database=database, table=name, partitions_values={f"{path}1/": ["1"], f"{path}2/": ["2"]}, compression="gzip"
    )
    found = read(f"SELECT a, month FROM {name} ORDER BY a")
    assert found.to_dict("list") == {"a": [1, 2], "month": ["1", "2"]}
    assert wr.catalog.get_csv_partitions(database=database, table=name) == {f"{path}1/": ["1"], f"{path}2/": ["2"]}
    wr.catalog.delete_partitions(database=database, table=name, partitions_values=[["1"]])
    assert read(f"SELECT a FROM {name}")["a"].to_list() == [2]


def test_the_catalogue(path: str, table: str, database: str) -> None:
    assert database in wr.catalog.databases()["Database"].to_list()
    assert wr.catalog.does_table_exist(database=database, table=table)
    assert wr.catalog.get_table_types(database=database, table=table) == {
        "id": "int",
        "text": "string",
        "price": "decimal(3,2)",
        "day": "date",
        "moment": "timestamp",
        "yes": "boolean",
        "part": "string",
    }
    assert wr.catalog.get_table_location(database=database, table=table) == path
    assert sorted(wr.catalog.get_parquet_partitions(database=database, table=table).values()) == [["a"], ["b"]]
    assert table in {found["Name"] for found in wr.catalog.get_tables(database=database, name_prefix=table)}
    assert table in wr.catalog.tables(database=database)["Table"].to_list()
    assert wr.catalog.table(database=database, table=table)["Partition"].to_list() == [False] * 6 + [True]
    wr.catalog.upsert_table_parameters(parameters={"k": "v"}, database=database, table=table)
    assert wr.catalog.get_table_parameters(database=database, table=table)["k"] == "v"
    wr.catalog.add_column(database=database, table=table, column_name="added", column_type="int", column_comment="")
    wr.catalog.delete_column(database=database, table=table, column_name="added")
    assert "added" not in wr.catalog.get_table_types(database=database, table=table)
    assert wr.catalog.get_columns_comments(database=database, table=table)["id"] is None
    assert wr.catalog.get_table_number_of_versions(database=database, table=table) >= 3
    wr.catalog.delete_all_partitions(database=database, table=table)
    assert not wr.catalog.get_partitions(database=database, table=table)
    assert wr.catalog.delete_table_if_exists(database=database, table=table)
    assert not wr.catalog.delete_table_if_exists(database=database, table=table)


def test_statements_of_its_own(path: str, table: str, database: str, bucket: str, read: Callable[..., Any]) -> None:
    out = {"database": database, "s3_output": f"s3://{bucket}/wrangler-out/{table}/"}
    wr.catalog.delete_all_partitions(database=database, table=table)
    assert wr.athena.repair_table(table=table, **out) == "SUCCEEDED"
    assert read(f"SELECT count(*) AS n FROM {table}")["n"].to_list() == [3]
    described = wr.athena.describe_table(table=table, **out)
    assert described.to_dict() == wr.catalog.table(database=database, table=table).to_dict()
    assert wr.athena.show_create_table(table=table, **out).startswith(f"CREATE EXTERNAL TABLE `{table}`( `id` int,")
    assert f"  '{path}'" in wr.athena.generate_create_query(table=table, database=database)
    made = wr.athena.create_ctas_table(
        f"SELECT * FROM {table}", wait=True, partitioning_info=["part"], write_compression="snappy", **out
    )
    copied = made["ctas_table"]
    assert wr.catalog.get_table_types(database=database, table=copied)["moment"] == "timestamp"
    assert read(f"SELECT count(*) AS n FROM {copied} WHERE part = 'b'")["n"].to_list() == [2]
    schema = wr.athena.create_ctas_table(f"SELECT * FROM {table}", schema_only=True, wait=True, **out)
    assert read(f"SELECT count(*) AS n FROM {schema['ctas_table']}")["n"].to_list() == [0]
    assert read(f"ALTER TABLE {database}.{table} SET LOCATION '{path}dir/'").empty


def test_unload_and_its_files(path: str, table: str, database: str) -> None:
    wr.athena.unload(
        f"SELECT id, part FROM {table}",
        path=f"{path}unloaded/",
        database=database,
        file_format="PARQUET",
        compression="snappy",
        partitioned_by=["part"],
    )
    assert sorted(wr.s3.read_parquet(f"{path}unloaded/part=b/")["id"]) == [2, 3]


def test_the_cache_of_results(table: str, read: Callable[..., Any]) -> None:
    settings = {"max_cache_seconds": 600}
    for how in ({}, {"ctas_approach": True}, {"unload_approach": True}):
        query = f"SELECT id, {len(how)} AS n FROM {table}"
        first = read(query, athena_cache_settings=settings, **how)
        again = read(query, athena_cache_settings=settings, **how)
        assert again.query_metadata["QueryExecutionId"] == first.query_metadata["QueryExecutionId"]
        assert sorted(again["id"]) == [1, 2, 3]


def test_prepared_statements(table: str, name: str, database: str, read: Callable[..., Any]) -> None:
    wr.athena.create_prepared_statement(sql=f"SELECT id FROM {table} WHERE text = ?", statement_name=name)
    assert name in {statement["StatementName"] for statement in wr.athena.list_prepared_statements()}
    assert read(f"EXECUTE {name} USING 'Seattle'")["id"].to_list() == [1]
    assert read(f'EXECUTE "{name}"', params=["Seattle"], paramstyle="qmark")["id"].to_list() == [1]
    wr.athena.delete_prepared_statement(statement_name=name)
    assert name not in {statement["StatementName"] for statement in wr.athena.list_prepared_statements()}


def test_projected_partitions(path: str, database: str, name: str, read: Callable[..., Any]) -> None:
    frame = pandas.DataFrame({"c": [0, 1, 2], "day": ["2020-01-01", "2020-01-02", "2020-01-03"], "n": [1, 2, 1]})
    wr.s3.to_parquet(
        frame,
        path=path,
        dataset=True,
        database=database,
        table=name,
        partition_cols=["day", "n"],
        glue_table_settings={"regular_partitions": False},
        athena_partition_projection_settings={
            "projection_types": {"day": "date", "n": "integer"},
            "projection_formats": {"day": "yyyy-MM-dd"},
            "projection_ranges": {"day": "2020-01-01,2020-01-03", "n": "1,2"},
        },
    )
    assert read(f"SELECT c FROM {name} WHERE day > '2020-01-01' ORDER BY c")["c"].to_list() == [1, 2]
    assert not wr.catalog.get_partitions(database=database, table=name)


@pytest.mark.parametrize(
    "values", [list(range(200)), [f"k{n % 7}" for n in range(200)], [bool(n % 2) for n in range(200)]]
)
def test_a_bucketed_table_scans_the_wanted_bucket(
    path: str, database: str, name: str, read: Callable[..., Any], values: list[Any]
) -> None:
    frame = pandas.DataFrame({"c": values})
    given: dict[str, Any] = {"path": path, "dataset": True, "mode": "overwrite", "database": database, "table": name}
    query = f"SELECT c FROM {name} WHERE c = :wanted"
    found = []
    for bucketing in ({}, {"bucketing_info": (["c"], 2)}):
        wr.s3.to_csv(frame, index=False, **given, **bucketing)
        found.append(read(query, params={"wanted": values[0]}))
    plain, bucketed = found
    assert plain["c"].to_list() == bucketed["c"].to_list() != []
    scanned = [frame.query_metadata["Statistics"]["DataScannedInBytes"] for frame in found]
    assert scanned[1] < scanned[0] * 0.7


def test_workgroups_with_every_encryption(table: str, name: str, bucket: str, read: Callable[..., Any]) -> None:
    athena: Any = boto3.client("athena")
    key = "arn:aws:kms:us-east-1:000000000000:key/00000000-0000-0000-0000-000000000001"
    for encryption in ({"EncryptionOption": "SSE_S3"}, {"EncryptionOption": "SSE_KMS", "KmsKey": key}):
        group = f"{name}-{encryption['EncryptionOption']}"
        athena.create_work_group(
            Name=group,
            Configuration={
                "ResultConfiguration": {
                    "OutputLocation": f"s3://{bucket}/{group}/",
                    "EncryptionConfiguration": encryption,
                },
                "EnforceWorkGroupConfiguration": True,
            },
        )
        for how in ({}, {"ctas_approach": True}):
            assert len(read(f"SELECT id FROM {table}", workgroup=group, **how)) == 3
    found = read(f"SELECT id FROM {table}", encryption="SSE_KMS", kms_key=key)
    assert found.query_metadata["ResultConfiguration"]["EncryptionConfiguration"]["KmsKey"] == key


def test_quicksight(table: str, database: str, bucket: str, name: str) -> None:
    results: Any = {"ResultConfiguration": {"OutputLocation": f"s3://{bucket}/{name}/"}}
    boto3.client("athena").create_work_group(Name=name, Configuration=results)
    trust = {"Effect": "Allow", "Principal": {"Service": "quicksight.amazonaws.com"}, "Action": "sts:AssumeRole"}
    iam: Any = boto3.client("iam")
    role = {
        "RoleName": "aws-quicksight-service-role-v0",
        "AssumeRolePolicyDocument": json.dumps({"Statement": [trust]}),
    }
    iam.create_role(Path="/service-role/", **role)
    everything = json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
    )
    iam.put_role_policy(RoleName=role["RoleName"], PolicyName="all", PolicyDocument=everything)
    wr.quicksight.create_athena_data_source(name=name, workgroup=name, allowed_to_manage=[])
    while (source := wr.quicksight.describe_data_source(name))["Status"] == "CREATION_IN_PROGRESS":
        time.sleep(0.05)
    assert source["Status"] == "CREATION_SUCCESSFUL", source
    wr.quicksight.create_athena_dataset(
        name=name, database=database, table=table, data_source_name=name, import_mode="SPICE"
    )
    assert wr.quicksight.get_dataset_id(name)
    assert wr.quicksight.list_datasets()
    wr.quicksight.delete_dataset(name)
    wr.quicksight.delete_data_source(name)
