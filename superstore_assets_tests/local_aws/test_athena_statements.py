"""Views and DDL: what they leave in the catalogue, and their text results."""

import base64
import json
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets_tests.local_aws.athena import OPEN_CSV, Lake, make_lake


@pytest.fixture
def lake(administrator: boto3.Session) -> Lake:
    made = make_lake(administrator)
    made.put("t/k=1/f", b"x,1.5\n")
    made.table("t", [("a", "string"), ("b", "string")], keys=[("k", "string")])
    made.partition("t", ["1"], "t/k=1/")
    return made


def lines(lake: Lake, statement: str) -> list[str | None]:
    return [row[0] for row in lake.result(statement)]


def done(lake: Lake, statement: str) -> tuple[str, str]:
    """Types of a statement that succeeds."""
    execution = lake.run(statement)
    assert execution["Status"]["State"] == "SUCCEEDED", execution["Status"]
    return execution["StatementType"], execution["SubstatementType"]


def test_a_view_is_stored_as_athena_stores_it(lake: Lake) -> None:
    query = (
        "SELECT a, CAST(b AS double) AS b, CAST(k AS integer) n, CAST(b AS decimal(10,2)) d,\n"
        " DATE '2020-01-01' day FROM t"
    )
    assert done(lake, f"CREATE VIEW v AS\n{query}\n\n") == ("DDL", "CREATE_VIEW")
    table = lake.session.client("glue").get_table(DatabaseName=lake.database, Name="v")["Table"]
    assert table["TableType"] == "VIRTUAL_VIEW"
    assert table["Parameters"]["presto_view"] == "true"
    assert table["PartitionKeys"] == []
    assert table["ViewExpandedText"] == "/* Presto View */"
    text = table["ViewOriginalText"]
    assert (text[:16], text[-3:]) == ("/* Presto View: ", " */")
    assert json.loads(base64.b64decode(text[16:-3])) == {
        "originalSql": f"{query}\n\n",
        "catalog": "awsdatacatalog",
        "schema": lake.database,
        "columns": [
            {"name": "a", "type": "varchar"},
            {"name": "b", "type": "double"},
            {"name": "n", "type": "integer"},
            {"name": "d", "type": "decimal(10,2)"},
            {"name": "day", "type": "date"},
        ],
    }
    assert [(column["Name"], column["Type"]) for column in table["StorageDescriptor"]["Columns"]] == [
        ("a", "string"),
        ("b", "double"),
        ("n", "int"),
        ("d", "decimal(10,2)"),
        ("day", "date"),
    ]
    assert lake.rows("SELECT a, b, n, d FROM v") == [("x", "1.5", "1", "1.50")]


def test_views_are_analysed_when_they_are_made(lake: Lake) -> None:
    assert lake.failure("CREATE VIEW v AS SELECT z FROM t").startswith("COLUMN_NOT_FOUND: ")
    assert lake.failure("CREATE VIEW v AS SELECT a, a FROM t").startswith("DUPLICATE_COLUMN_NAME: ")
    assert lake.failure("SELECT * FROM v").startswith("TABLE_NOT_FOUND: ")


def test_views_are_replaced_only_where_that_is_said(lake: Lake) -> None:
    done(lake, "CREATE VIEW v AS SELECT a FROM t")
    assert "View already exists" in lake.failure("CREATE VIEW v AS SELECT b FROM t")
    done(lake, "CREATE OR REPLACE VIEW v AS SELECT b FROM t")
    assert lake.rows("SELECT * FROM v") == [("1.5",)]
    assert "Table already exists" in lake.failure("CREATE OR REPLACE VIEW t AS SELECT 1 AS x")


def test_dropping_views(lake: Lake) -> None:
    done(lake, "CREATE VIEW v AS SELECT a FROM t")
    assert "Did you mean DROP TABLE" in lake.failure("DROP VIEW t")
    assert "Cannot drop a view with DROP TABLE" in lake.failure("DROP TABLE v")
    assert done(lake, "DROP VIEW v") == ("DDL", "DROP_VIEW")
    assert "does not exist" in lake.failure("DROP VIEW v")
    assert done(lake, "DROP VIEW IF EXISTS v") == ("DDL", "DROP_VIEW")


def test_a_stale_view_fails(lake: Lake) -> None:
    done(lake, "CREATE VIEW v AS SELECT * FROM t")
    glue = lake.session.client("glue")
    storage = lake.storage("t/", [("a", "string"), ("b", "string"), ("c", "string")])
    changed: Any = {"Name": "t", "StorageDescriptor": storage, "PartitionKeys": [{"Name": "k", "Type": "string"}]}
    glue.update_table(DatabaseName=lake.database, TableInput=changed)
    assert "is stale or in invalid state" in lake.failure("SELECT * FROM v")


def test_a_view_finds_its_tables_where_it_was_made(lake: Lake) -> None:
    other = make_lake(lake.session)
    lake.run(f"CREATE VIEW {other.database}.v AS SELECT a FROM t")
    assert other.rows("SELECT * FROM v") == [("x",)]


def test_show(lake: Lake) -> None:
    done(lake, "CREATE VIEW v AS SELECT a FROM t")
    assert lines(lake, "SHOW TABLES") == ["t", "v"]
    assert lines(lake, f"SHOW TABLES IN {lake.database} 'v*'") == ["v"]
    assert lines(lake, "SHOW TABLES LIKE 'x|t'") == ["t"]
    assert lines(lake, "SHOW VIEWS") == ["v"]
    assert lake.database in lines(lake, "SHOW DATABASES")
    assert lines(lake, f"SHOW SCHEMAS LIKE '{lake.database}'") == [lake.database]
    assert lines(lake, "SHOW PARTITIONS t") == ["k=1"]
    assert lines(lake, "SHOW COLUMNS IN t") == ["a".ljust(20), "b".ljust(20), "k".ljust(20)]


def test_text_results_have_no_names_and_no_last_line_feed(lake: Lake) -> None:
    execution = lake.run("-- which?\nSHOW TABLES")
    assert (execution["StatementType"], execution["SubstatementType"]) == ("UTILITY", "SHOW_TABLES")
    location = execution["ResultConfiguration"]["OutputLocation"]
    assert location.endswith(f"{execution['QueryExecutionId']}.txt")
    assert lake.file(location) == b"t"
    result = lake.session.client("athena").get_query_results(QueryExecutionId=execution["QueryExecutionId"])
    columns = result["ResultSet"]["ResultSetMetadata"]["ColumnInfo"]
    assert [(column["Name"], column["Type"], column["Precision"]) for column in columns] == [("tab_name", "string", 0)]
    assert result["UpdateCount"] == 0
    assert lake.file(lake.run("CREATE VIEW v AS SELECT a FROM t")["ResultConfiguration"]["OutputLocation"]) == b""


def test_describe(lake: Lake) -> None:
    pad = " " * 20
    assert lines(lake, "DESCRIBE t") == [
        f"{'a':20}\t{'string':20}\t{pad}",
        f"{'b':20}\t{'string':20}\t{pad}",
        f"{'k':20}\t{'string':20}\t{pad}",
        "\t \t ",
        "# Partition Information\t \t ",
        "# col_name          \tdata_type           \tcomment             ",
        "\t \t ",
        f"{'k':20}\t{'string':20}\t{pad}",
    ]
    done(lake, "CREATE VIEW v AS SELECT a, 1 AS n FROM t")
    assert lines(lake, "DESCRIBE v") == ["a\tvarchar", "n\tinteger"]
    assert done(lake, "DESCRIBE v") == ("UTILITY", "DESC_VIEW")
    for statement in ("DESCRIBE gone", "SHOW COLUMNS IN gone"):
        with pytest.raises(ClientError, match="Entity Not Found"):
            lake.start(statement)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("SHOW TABLES IN gone", "FAILED: SemanticException [Error 10072]: Database does not exist: gone"),
        ("DROP TABLE gone", "FAILED: SemanticException [Error 10001]: Table not found {db}.gone"),
        (
            "CREATE DATABASE {db}",
            "FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. Database {db} already"
            " exists",
        ),
    ],
)
def test_failures_in_hives_words_are_left_as_the_result(lake: Lake, statement: str, reason: str) -> None:
    execution = lake.run(statement.format(db=lake.database))
    assert execution["Status"]["StateChangeReason"] == reason.format(db=lake.database)
    assert lake.file(execution["ResultConfiguration"]["OutputLocation"]).decode() == reason.format(db=lake.database)
    result = lake.session.client("athena").get_query_results(QueryExecutionId=execution["QueryExecutionId"])
    assert result["ResultSet"]["Rows"] == []


def test_databases(lake: Lake, unique: str) -> None:
    name = f"made_{unique}"
    assert done(lake, f"CREATE DATABASE {name} COMMENT 'it''s' LOCATION 's3://b/' WITH DBPROPERTIES ('k'='v')") == (
        "DDL",
        "CREATE_DATABASE",
    )
    found = lake.session.client("glue").get_database(Name=name)["Database"]
    assert (found["Description"], found["LocationUri"], found["Parameters"]) == ("it's", "s3://b/", {"k": "v"})
    done(lake, f"CREATE SCHEMA IF NOT EXISTS {name}")
    done(lake, f"CREATE VIEW {name}.v AS SELECT 1 AS x")
    assert "is not empty" in lake.failure(f"DROP DATABASE {name}")
    assert done(lake, f"DROP DATABASE {name} CASCADE") == ("DDL", "DROP_DATABASE")
    assert "Database does not exist" in lake.failure(f"DROP SCHEMA {name}")
    done(lake, f"DROP SCHEMA IF EXISTS {name}")


def test_an_external_table_from_its_ddl(lake: Lake) -> None:
    ddl = f"""CREATE EXTERNAL TABLE IF NOT EXISTS `made` (
      `row id` bigint COMMENT 'the row', name string, price double)
    COMMENT 'sales' PARTITIONED BY (year string)
    ROW FORMAT SERDE '{OPEN_CSV}'
    WITH SERDEPROPERTIES ('separatorChar'=';', 'quoteChar'='\\"')
    LOCATION 's3://{lake.bucket}/made/'
    TBLPROPERTIES ('skip.header.line.count'='1')"""
    assert done(lake, ddl) == ("DDL", "CREATE_TABLE")
    done(lake, ddl)
    assert "AlreadyExistsException" in lake.failure(ddl.replace("IF NOT EXISTS ", ""))
    lake.put("made/year=2017/f", b'id;name;price\n7;"a;b";1.5\n')
    assert done(lake, "MSCK REPAIR TABLE made") == ("DDL", "MSCK_REPAIR")
    assert lake.rows("SELECT * FROM made") == [("7", "a;b", "1.5", "2017")]
    assert lines(lake, "DESCRIBE made")[0] == f"{'row id':20}\t{'bigint':20}\t{'the row':20}"
    assert "comment\tsales" in lines(lake, "SHOW TBLPROPERTIES made")
    assert lines(lake, "SHOW TBLPROPERTIES made('comment')") == ["sales"]
    assert lines(lake, "SHOW TBLPROPERTIES made('x')") == [f"Table {lake.database}.made does not have property: x"]
    table = lake.session.client("glue").get_table(DatabaseName=lake.database, Name="made")["Table"]
    assert table["StorageDescriptor"]["Location"] == f"s3://{lake.bucket}/made"  # without the slash that was given
    assert done(lake, "DROP TABLE made") == ("DDL", "DROP_TABLE")
    done(lake, "DROP TABLE IF EXISTS made")


def test_a_delimited_table_from_its_ddl(lake: Lake) -> None:
    done(
        lake,
        "CREATE EXTERNAL TABLE tabs (a string, b int) ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t'"
        f" NULL DEFINED AS '-' STORED AS TEXTFILE LOCATION 's3://{lake.bucket}/tabs/'",
    )
    lake.put("tabs/f", b"x\t1\n-\tnone\n")
    assert lake.rows("SELECT a, b FROM tabs") == [("x", "1"), (None, None)]


def test_altering_columns(lake: Lake) -> None:
    execution = lake.run("ALTER TABLE t ADD COLUMNS (c int COMMENT 'new', d string)")
    assert (execution["StatementType"], execution["SubstatementType"]) == ("DDL", "ALTER_TABLE_ADD_COLUMN")
    location = execution["ResultConfiguration"]["OutputLocation"]
    assert (lake.file(location), len(lake.file(f"{location}.metadata"))) == (b"", 38)
    assert lake.rows("SELECT * FROM t") == [("x", "1.5", None, None, "1")]
    table = lake.session.client("glue").get_table(DatabaseName=lake.database, Name="t")["Table"]
    columns: Any = table["StorageDescriptor"]["Columns"]
    assert columns[2] == {"Name": "c", "Type": "int", "Comment": "new"}
    assert "Duplicate column name: k" in lake.failure("ALTER TABLE t ADD COLUMNS (k string)")
    assert done(lake, "ALTER TABLE t REPLACE COLUMNS (a string)") == ("DDL", "ALTER_TABLE_REPLACE_COLUMN")
    assert lake.rows("SELECT * FROM t") == [("x", "1")]


def test_altering_what_a_table_is(lake: Lake) -> None:
    assert done(lake, "ALTER TABLE t SET TBLPROPERTIES ('note' = 'it''s', 'comment' = 'c')") == (
        "DDL",
        "ALTER_TABLE_PROPERTIES",
    )
    assert lines(lake, "SHOW TBLPROPERTIES t('note')") == ["it's"]
    lake.put("moved/k=1/f", b"y,2\n")
    at = f"s3://{lake.bucket}/moved/k=1/"
    assert done(lake, f"ALTER TABLE t PARTITION (k = '1') SET LOCATION '{at}'") == ("DDL", "ALTER_TABLE_SET_LOCATION")
    assert lake.rows("SELECT a, k FROM t") == [("y", "1")]
    assert done(lake, "ALTER TABLE t PARTITION (k = '1') RENAME TO PARTITION (k = '2')") == (
        "DDL",
        "ALTER_TABLE_RENAME_PARTITION",
    )
    assert lake.rows("SELECT a, k FROM t") == [("y", "2")]
    done(lake, f"ALTER TABLE t SET LOCATION 's3://{lake.bucket}/moved/'")
    table = lake.session.client("glue").get_table(DatabaseName=lake.database, Name="t")["Table"]
    assert table["StorageDescriptor"]["Location"] == f"s3://{lake.bucket}/moved"
    assert lake.failure("ALTER TABLE t RENAME TO u") == "Query type not supported by DDL engine."


def test_show_create_table(lake: Lake) -> None:
    ddl = f"""CREATE EXTERNAL TABLE made (n int COMMENT 'it''s', s string) COMMENT 'sales' PARTITIONED BY (year string)
    ROW FORMAT SERDE '{OPEN_CSV}' WITH SERDEPROPERTIES ('separatorChar'=';')
    LOCATION 's3://{lake.bucket}/made/' TBLPROPERTIES ('skip.header.line.count'='1')"""
    done(lake, ddl)
    execution = lake.run(f"SHOW CREATE TABLE {lake.database}.made")
    assert (execution["StatementType"], execution["SubstatementType"]) == ("UTILITY", "SHOW_CREATE_TABLE")
    shown = lake.file(execution["ResultConfiguration"]["OutputLocation"]).decode()
    made = lake.session.client("glue").get_table(DatabaseName=lake.database, Name="made")["Table"]
    assert shown.split("\n") == [
        f"CREATE EXTERNAL TABLE `{lake.database}.made`(",
        "  `n` int COMMENT 'it\\'s', ",
        "  `s` string)",
        "COMMENT 'sales'",
        "PARTITIONED BY ( ",
        "  `year` string)",
        "ROW FORMAT SERDE ",
        f"  '{OPEN_CSV}' ",
        "WITH SERDEPROPERTIES ( ",
        "  'separatorChar'=';') ",
        "STORED AS INPUTFORMAT ",
        "  'org.apache.hadoop.mapred.TextInputFormat' ",
        "OUTPUTFORMAT ",
        "  'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'",
        "LOCATION",
        f"  's3://{lake.bucket}/made'",
        "TBLPROPERTIES (",
        "  'skip.header.line.count'='1', ",
        f"  'transient_lastDdlTime'='{made['Parameters']['transient_lastDdlTime']}')",
    ]
    done(lake, "DROP TABLE made")
    done(lake, shown.replace(f"`{lake.database}.made`", "made"))  # what is shown makes the table again
    assert lines(lake, "SHOW CREATE TABLE made")[1:] == shown.split("\n")[1:]


def test_show_create_view(lake: Lake) -> None:
    done(lake, "CREATE VIEW v AS SELECT a,\n 1 AS n FROM t")
    assert lines(lake, "SHOW CREATE VIEW v") == [f"CREATE VIEW {lake.database}.v AS", "SELECT a,", " 1 AS n FROM t"]
    assert done(lake, "SHOW CREATE VIEW v") == ("UTILITY", "SHOW_CREATE_VIEW")
    assert "SHOW CREATE VIEW shows it" in lake.failure("SHOW CREATE TABLE v")
    assert "Table not found" in lake.failure("SHOW CREATE TABLE gone")


def test_repairing_what_is_not_there(lake: Lake) -> None:
    assert lines(lake, "MSCK REPAIR TABLE gone") == ["Tables not in metastore:\tgone"]
    lake.table("bare", [("a", "string")], keys=[("k", "string")])
    assert lines(lake, "MSCK REPAIR TABLE bare") == ["Tables missing on filesystem:\tbare"]


def test_partitions_by_ddl(lake: Lake) -> None:
    lake.put("elsewhere/f", b"y,2\n")
    add = (
        f"ALTER TABLE t ADD IF NOT EXISTS PARTITION (k='1') PARTITION (k='2') LOCATION 's3://{lake.bucket}/elsewhere/'"
    )
    assert done(lake, add) == ("DDL", "ALTER_TABLE_ADD_PARTITION")
    assert lake.rows("SELECT a, k FROM t ORDER BY k") == [("x", "1"), ("y", "2")]
    assert "already exists" in lake.failure("ALTER TABLE t ADD PARTITION (k='2')")
    assert done(lake, "ALTER TABLE t DROP PARTITION (k='1'), PARTITION (k='2')") == (
        "DDL",
        "ALTER_TABLE_DROP_PARTITION",
    )
    assert lines(lake, "SHOW PARTITIONS t") == []
    assert done(lake, "MSCK REPAIR TABLE t") == ("DDL", "MSCK_REPAIR")
    assert lake.rows("SELECT a, k FROM t") == [("x", "1")]


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("CREATE EXTERNAL TABLE x (a string) STORED AS ORC LOCATION 's3://b/x/'", "STORED AS ORC"),
        ("CREATE EXTERNAL TABLE x (a string) ROW FORMAT SERDE 'x.Y' LOCATION 's3://b/x/'", "the SerDe x.Y"),
        ("ALTER TABLE t CHANGE COLUMN a c string", "ALTER TABLE CHANGE"),
        ("ALTER TABLE t DROP COLUMN a", "ALTER TABLE DROP COLUMN"),
        ("SHOW STATS FOR t", "SHOW STATS"),
        ("DESCRIBE EXTENDED t", "DESCRIBE EXTENDED"),
    ],
)
def test_ddl_that_is_not_done_is_refused_by_name(lake: Lake, statement: str, named: str) -> None:
    with pytest.raises(ClientError, match="The embedded AWS does not support") as caught:
        lake.start(statement)
    assert named in str(caught.value)


@pytest.mark.parametrize("statement", ["SHOW TABLES IN", "DROP TABLE", "CREATE EXTERNAL TABLE x (a string)"])
def test_malformed_ddl_is_refused_at_once(lake: Lake, statement: str) -> None:
    with pytest.raises(ClientError) as caught:
        lake.start(statement)
    assert caught.value.response["AthenaErrorCode"] == "MALFORMED_QUERY"  # type: ignore[typeddict-item]  # of the model


# EXPLAIN


def test_a_plan_is_told_without_reading_anything(lake: Lake) -> None:
    query = (
        "WITH x AS (SELECT a, k FROM t WHERE k > '0') SELECT x.a, count(*) AS n FROM x JOIN t ON x.a = t.a"
        " GROUP BY x.a ORDER BY n DESC LIMIT 3"
    )
    execution = lake.run(f"EXPLAIN {query}")
    assert (execution["StatementType"], execution["SubstatementType"]) == ("UTILITY", "EXPLAIN")
    assert execution["Statistics"]["DataScannedInBytes"] == 0
    plan = [str(line) for line in lines(lake, f"EXPLAIN (TYPE DISTRIBUTED, FORMAT TEXT) {query}")]
    assert "not of Athena" in plan[0]
    assert plan[1:4] == ["Fragment 0 [SINGLE]", "Output[columnNames = [a, n]]", "    Layout: [a:varchar, n:bigint]"]
    assert [line.strip(" └─") for line in plan[4:10]] == [
        "TopN[count = 3, orderBy = [n DESC]]",
        "Aggregate[keys = [x.a]]",
        "InnerJoin[criteria = x.a = t.a]",
        "Filter[filterPredicate = k > '0']",
        "Source[t]",
        "Source[t]",
    ]
    scan = f"TableScan[table = awsdatacatalog:{lake.database}:t]"
    assert plan[10:] == [
        *("Fragment 1 [SOURCE]", scan, "    Layout: [a, k]"),
        *("Fragment 2 [SOURCE]", scan, "    Layout: [a]"),
    ]
    assert lines(lake, "EXPLAIN (TYPE VALIDATE) SELECT a FROM t") == ["true"]
    assert lake.failure("EXPLAIN SELECT z FROM t").startswith("COLUMN_NOT_FOUND: line 1:16")


def test_partitions_are_dropped_by_comparisons(lake: Lake) -> None:
    lake.table("days", [("a", "string")], keys=[("n", "int"), ("d", "string")])
    for n in (1, 2, 10):
        for d in ("x", "y"):
            lake.partition("days", [str(n), d], f"days/{n}{d}/")

    def left() -> list[str | None]:
        return lines(lake, "SHOW PARTITIONS days")

    done(lake, "ALTER TABLE days DROP PARTITION (n < 2, d = 'x')")  # numbers compare as such
    assert left() == ["n=1/d=y", "n=10/d=x", "n=10/d=y", "n=2/d=x", "n=2/d=y"]
    done(lake, "ALTER TABLE days DROP PARTITION (n >= 10), PARTITION (d = 'y', n <> 2)")
    assert left() == ["n=2/d=x", "n=2/d=y"]
    assert "Partition not found (n > 5)" in lake.failure("ALTER TABLE days DROP PARTITION (n > 5)")
    done(lake, "ALTER TABLE days DROP IF EXISTS PARTITION (n > 5)")
    assert "Partition column z not found" in lake.failure("ALTER TABLE days DROP PARTITION (z = 5)")
    assert left() == ["n=2/d=x", "n=2/d=y"]
