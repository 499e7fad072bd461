"""A lake that QuickSight can read: a database, a workgroup, a run-as role and a data source."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets.local_aws.quicksight import Spice
from superstore_assets.local_aws.quicksight.core import DATA_SET
from superstore_assets.local_aws.store import Store
from superstore_assets_tests.local_aws.conftest import session

DATABASE, WORKGROUP, SOURCE = "lake", "analysts", "athena"
MAY_READ = {"Effect": "Allow", "Action": ["athena:*", "glue:Get*", "s3:*"], "Resource": "*"}
# Ten thousand million rows: nothing that ends by itself while a test looks on.
ENDLESS = "SELECT count(*) AS n FROM " + " CROSS JOIN ".join(
    f"(VALUES 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) AS t{index}(x)" for index in range(11)
)


class Lake:
    """QuickSight on one embedded AWS, with the account filled in."""

    def __init__(self, server: LocalAws, administrator: boto3.Session, role: str) -> None:
        self.home = server.home
        self.session = administrator
        self.role = role
        self.client = administrator.client("quicksight")
        self.source_arn = f"arn:aws:quicksight:us-east-1:{ACCOUNT}:datasource/{SOURCE}"

    def ask(self, operation: str, **given: Any) -> dict[str, Any]:
        """An operation of QuickSight ('describe_data_set') on this account."""
        answer: dict[str, Any] = getattr(self.client, operation)(AwsAccountId=ACCOUNT, **given)
        return answer

    def prepare(self) -> None:
        """Make what there is one of."""
        for bucket in ("lake", "results"):
            self.session.client("s3").create_bucket(Bucket=bucket)
        self.session.client("glue").create_database(DatabaseInput={"Name": DATABASE})
        self.session.client("athena").create_work_group(
            Name=WORKGROUP,
            Configuration={
                "ResultConfiguration": {"OutputLocation": f"s3://results/{WORKGROUP}/"},
                "EnforceWorkGroupConfiguration": True,
            },
        )
        self.make_source(SOURCE)
        assert self.tried(SOURCE)["Status"] == "CREATION_SUCCESSFUL"

    def make_source(self, source: str, **changes: Any) -> dict[str, Any]:
        """Start making a data source on the workgroup and the run-as role."""
        parameters = {"AthenaParameters": {"WorkGroup": WORKGROUP, "RoleArn": self.role}}
        given = {"Name": source, "Type": "ATHENA", "DataSourceParameters": parameters, **changes}
        return self.ask("create_data_source", DataSourceId=source, **given)

    def tried(self, source: str) -> dict[str, Any]:
        """A data source once QuickSight has tried it."""
        return until(
            lambda: self.ask("describe_data_source", DataSourceId=source)["DataSource"],
            lambda found: not found["Status"].endswith("_IN_PROGRESS"),
        )

    def table(self, name: str, text: str) -> None:
        """A table of text columns over one CSV file with a header."""
        header = text.splitlines()[0].split(",")
        self.session.client("s3").put_object(Bucket="lake", Key=f"{name}/data.csv", Body=text.encode())
        self.session.client("glue").create_table(
            DatabaseName=DATABASE,
            TableInput={
                "Name": name,
                "TableType": "EXTERNAL_TABLE",
                "Parameters": {"skip.header.line.count": "1"},
                "StorageDescriptor": {
                    "Columns": [{"Name": column, "Type": "string"} for column in header],
                    "Location": f"s3://lake/{name}/",
                    "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
                    "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
                    "SerdeInfo": {
                        "SerializationLibrary": "org.apache.hadoop.hive.serde2.OpenCSVSerde",
                        "Parameters": {"separatorChar": ",", "quoteChar": '"', "escapeChar": "\\"},
                    },
                },
            },
        )

    def physical(self, sql: str, source_arn: str | None = None, **columns: str) -> dict[str, Any]:
        """A PhysicalTableMap of *sql*; columns as name='DECIMAL/FLOAT'."""
        inputs = []
        for name, kind in columns.items():
            declared, _, subtype = kind.partition("/")
            inputs.append({"Name": name, "Type": declared} | ({"SubType": subtype} if subtype else {}))
        query = {
            "DataSourceArn": source_arn or self.source_arn,
            "Name": "query",
            "SqlQuery": sql,
            "Columns": inputs,
        }
        return {"rows": {"CustomSql": query}}

    def make_dataset(self, dataset: str, physical: dict[str, Any], **more: Any) -> str:
        """Make a SPICE dataset; the id of its first ingestion."""
        answer = self.ask(
            "create_data_set",
            DataSetId=dataset,
            Name=dataset,
            ImportMode="SPICE",
            PhysicalTableMap=physical,
            **more,
        )
        return str(answer["IngestionId"])

    def filled(self, dataset: str, sql: str, **columns: str) -> dict[str, Any]:
        """A new dataset's first ingestion, ended."""
        return self.ended(dataset, self.make_dataset(dataset, self.physical(sql, **columns)))

    def refreshed(self, dataset: str, ingestion: str) -> dict[str, Any]:
        """A further ingestion, ended."""
        self.ask("create_ingestion", DataSetId=dataset, IngestionId=ingestion)
        return self.ended(dataset, ingestion)

    def ingestion(self, dataset: str, ingestion: str) -> dict[str, Any]:
        """An ingestion as it is now."""
        found: dict[str, Any] = self.ask("describe_ingestion", DataSetId=dataset, IngestionId=ingestion)["Ingestion"]
        return found

    def ended(self, dataset: str, ingestion: str) -> dict[str, Any]:
        """An ingestion once it has ended."""
        return until(
            lambda: self.ingestion(dataset, ingestion),
            lambda found: found["IngestionStatus"] in ("COMPLETED", "FAILED", "CANCELLED"),
        )

    def running(self, dataset: str, ingestion: str) -> dict[str, Any]:
        """An ingestion once it runs."""
        return until(lambda: self.ingestion(dataset, ingestion), lambda found: found["IngestionStatus"] == "RUNNING")

    def spice(self, dataset: str) -> Spice | None:
        """What the dataset holds, read as the server reads it."""
        store = Store(self.home / "state" / "documents.sqlite")
        try:
            document = store.get(DATA_SET.collection, dataset)
            assert document is not None
            return Spice.of(self.home, document)
        finally:
            store.close()

    def rows(self, dataset: str) -> list[tuple[Any, ...]]:
        """The dataset's rows, in order of their columns."""
        found = self.spice(dataset)
        return found.connection().execute("FROM data ORDER BY ALL").fetchall() if found else []


def until(look: Callable[[], dict[str, Any]], good: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """What *look* gives once it is *good*."""
    for _ in range(1500):
        if good(found := look()):
            return found
        time.sleep(0.02)
    raise AssertionError(f"still {found}")


def refusal(error: pytest.ExceptionInfo[ClientError]) -> tuple[str, str]:
    """Code and message of a refused call."""
    told = error.value.response["Error"]
    return told["Code"], told["Message"]


@pytest.fixture(scope="session")
def lake(local_aws: LocalAws, administrator: boto3.Session, make_role: Callable[..., str]) -> Lake:
    """A lake that the tests of one process share; its datasets are theirs."""
    made = Lake(local_aws, administrator, make_role(MAY_READ, service="quicksight.amazonaws.com"))
    made.prepare()
    return made


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[LocalAws]:
    """An embedded AWS that the test may kill and start again."""
    server = LocalAws(tmp_path / "home")
    with server:
        yield server


@pytest.fixture
def own_lake(own_server: LocalAws) -> Lake:
    """A lake on an embedded AWS of the test's own."""
    administrator = session(own_server)
    trust = (
        '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "quicksight.amazonaws.com"},'
        ' "Action": "sts:AssumeRole"}]}'
    )
    policy = (
        '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["athena:*", "glue:*", "s3:*"],'
        ' "Resource": "*"}]}'
    )
    iam = administrator.client("iam")
    role = iam.create_role(RoleName="run-as", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    iam.put_role_policy(RoleName="run-as", PolicyName="read", PolicyDocument=policy)
    made = Lake(own_server, administrator, role)
    made.prepare()
    return made
