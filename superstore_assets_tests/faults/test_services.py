"""`kill -9` of the embedded AWS amid ingestions, crawls and changes of a dashboard: all that it said stays said."""

import random
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from superstore_assets.local_aws import ACCOUNT
from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import session
from superstore_assets_tests.local_aws.quicksight.conftest import Lake, own_lake, own_server, until
from superstore_assets_tests.local_aws.test_full_disk import crawler

__all__ = ["own_lake", "own_server"]

KILLS = 5
ACTIVE = ("INITIALIZED", "QUEUED", "RUNNING")


def definition(name: str) -> dict[str, Any]:
    """A dashboard without visuals, whose sheet has a name."""
    dataset = {"Identifier": "d", "DataSetArn": f"arn:aws:quicksight:us-east-1:{ACCOUNT}:dataset/d"}
    return {"DataSetIdentifierDeclarations": [dataset], "Sheets": [{"SheetId": "s", "Name": name}]}


class Changes(threading.Thread):
    """Somebody who edits a dataset and a dashboard and crawls, until there is nobody to ask; what was acknowledged."""

    def __init__(self, lake: Lake, first: int, chance: random.Random) -> None:
        super().__init__(daemon=True)
        once: Any = Config(retries={"total_max_attempts": 1}, read_timeout=5)
        made: Any = lake.session
        self.quicksight, self.glue, self.s3 = (made.client(name, config=once) for name in ("quicksight", "glue", "s3"))
        self.lake, self.first, self.chance = lake, first, chance
        self.ingestions: dict[str, int] = {}
        self.versions: dict[int, str] = {}

    def run(self) -> None:
        number = self.first
        while True:
            number += 1
            try:
                self._change(number)
            except (BotoCoreError, ClientError):  # it is killed
                return
            time.sleep(self.chance.uniform(0, 0.6))

    def _change(self, number: int) -> None:
        edit = {"AwsAccountId": ACCOUNT, "DataSetId": "d", "Name": "d", "ImportMode": "SPICE"}
        table = self.lake.physical(f"SELECT {number} AS x", x="INTEGER")
        self.ingestions[self.quicksight.update_data_set(**edit, PhysicalTableMap=table)["IngestionId"]] = number
        given = {"AwsAccountId": ACCOUNT, "DashboardId": "b", "Name": "b", "Definition": definition(str(number))}
        arn = self.quicksight.update_dashboard(**given)["VersionArn"]
        self.versions[int(arn.rpartition("/")[2])] = str(number)
        self.s3.put_object(Bucket="lake", Key=f"raw/{number}.csv", Body=b"a,b\n1,2\n3,4\n")
        if self.glue.get_crawler(Name="crawler")["Crawler"]["State"] == "READY":
            self.glue.start_crawler(Name="crawler")


@pytest.mark.seeds(2)
def test_what_quicksight_and_glue_said_survives_and_nothing_runs_for_ever(
    own_lake: Lake, own_server: LocalAws, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", f"embedded AWS killed {KILLS} times amid ingestions, crawls and changes of a dashboard")
    chance = random.Random(seed)  # noqa: S311  # not a secret
    lake = own_lake
    crawler(lake)
    lake.filled("d", "SELECT 0 AS x", x="INTEGER")
    lake.ask("create_dashboard", DashboardId="b", Name="b", Definition=definition("0"))
    for kill in range(1, KILLS + 1):
        changes = Changes(lake, kill * 1000, chance)
        changes.start()
        while not changes.ingestions:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 1.5))
        own_server.kill()
        changes.join()
        own_server.start()
        lake = Lake(own_server, session(own_server), lake.role)
        assert_whole(lake, changes)


def assert_whole(lake: Lake, changes: Changes) -> None:
    """What was acknowledged is there, nothing goes on, and the dataset has the rows of its last complete ingestion."""
    until(lambda: lake.ask("list_dashboard_versions", DashboardId="b", MaxResults=100), checked)
    ended = {each: lake.ingestion("d", each)["IngestionStatus"] for each in changes.ingestions}
    assert not set(ended.values()) & {*ACTIVE}
    for number, name in changes.versions.items():
        found = lake.ask("describe_dashboard_definition", DashboardId="b", VersionNumber=number)["Definition"]
        assert found["Sheets"][0]["Name"] == name
    [(x,)] = lake.rows("d")
    assert x >= max((changes.ingestions[each] for each, status in ended.items() if status == "COMPLETED"), default=0)
    glue: Any = lake.session.client("glue")
    assert glue.get_crawler(Name="crawler")["Crawler"]["State"] == "READY"
    glue.start_crawler(Name="crawler")
    found = until(lambda: glue.get_crawler(Name="crawler")["Crawler"], lambda found: found["State"] == "READY")
    assert found["LastCrawl"]["Status"] == "SUCCEEDED"


def checked(answer: dict[str, Any]) -> bool:
    """Whether every version has been checked."""
    return all(version["Status"] == "CREATION_SUCCESSFUL" for version in answer["DashboardVersionSummaryList"])
