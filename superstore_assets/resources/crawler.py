"""The Glue crawler, started and waited for, and the table that it keeps."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError
from dagster import ConfigurableResource
from pydantic import ConfigDict

from superstore_assets import lake
from superstore_assets.resources.role_session import RoleSession
from superstore_assets.resources.waiting import pauses

_DELETED_AT_ONCE = 25
"""Glue API, 'BatchDeletePartition'."""


class CrawlError(Exception):
    """A crawl that did not succeed; the text carries Glue's reason."""


@dataclass(frozen=True)
class Crawl:
    """A crawl that succeeded."""

    crawler: str
    seconds: float


@dataclass(frozen=True)
class Table:
    """What the catalogue says of a table; *columns* are (name, Hive type), partition keys apart."""

    name: str
    location: str
    serde: str
    columns: tuple[tuple[str, str], ...]
    partition_keys: tuple[tuple[str, str], ...]


class Crawler(ConfigurableResource[None]):
    """Glue as the crawler's operator."""

    model_config = ConfigDict(extra="forbid")

    roles: RoleSession

    def run(self, log: Callable[[str], None]) -> Crawl:
        """Start the crawler and wait for the end of that crawl.

        A crawl that runs already may have passed our objects, so it is waited for and followed by one of our own (also
        where it is our own, and AWS's answer to its start was lost). Raises CrawlError where ours fails or is stopped.
        """
        glue, name = self._glue, self.roles.lake.crawler
        began = time.monotonic()
        while True:
            before = self._last_crawl(self._describe())
            try:
                glue.start_crawler(Name=name)
                break
            except glue.exceptions.CrawlerRunningException:
                log(f"crawler {name} is running already; waiting for it, then starting a crawl of our own")
                self._until_ready()
        while True:
            last = self._last_crawl(self._until_ready())
            if last != before:
                break
        status = last.get("Status")
        if status != "SUCCEEDED":
            reason = last.get("ErrorMessage") or "Glue gives no reason"
            raise CrawlError(f"the crawl of {name} ended {status}: {reason}")
        return Crawl(name, time.monotonic() - began)

    def table(self) -> Table | None:
        """The orders table, or None where the catalogue has none."""
        try:
            found = self._glue.get_table(DatabaseName=self.roles.name, Name=lake.ORDERS_TABLE)["Table"]
        except ClientError as error:
            if error.response["Error"]["Code"] == "EntityNotFoundException":
                return None
            raise
        storage = found["StorageDescriptor"]
        return Table(
            found["Name"],
            storage["Location"],
            storage.get("SerdeInfo", {}).get("SerializationLibrary", ""),
            tuple((column["Name"], column.get("Type", "")) for column in storage["Columns"]),
            tuple((key["Name"], key.get("Type", "")) for key in found.get("PartitionKeys", [])),
        )

    def months(self) -> dict[str, str]:
        """Location of each month's partition of the orders table: '2014-01' -> `s3://...`."""
        pages = self._glue.get_paginator("get_partitions").paginate(
            DatabaseName=self.roles.name, TableName=lake.ORDERS_TABLE, ExcludeColumnSchema=True
        )
        return {
            "-".join(partition["Values"]): partition["StorageDescriptor"]["Location"]
            for page in pages
            for partition in page["Partitions"]
        }

    def drop(self, months: Sequence[str]) -> None:
        """Take the partitions of *months* out of the orders table. Raises CrawlError where Glue keeps one."""
        for start in range(0, len(months), _DELETED_AT_ONCE):
            batch = months[start : start + _DELETED_AT_ONCE]
            answer = self._glue.batch_delete_partition(
                DatabaseName=self.roles.name,
                TableName=lake.ORDERS_TABLE,
                PartitionsToDelete=[{"Values": month.split("-")} for month in batch],
            )
            for error in answer.get("Errors", []):
                detail = error["ErrorDetail"]
                if detail["ErrorCode"] != "EntityNotFoundException":  # another call was faster
                    month = "-".join(error["PartitionValues"])
                    raise CrawlError(f"Glue keeps the partition of {month}: {detail.get('ErrorMessage', detail)}")

    @property
    def _glue(self) -> Any:
        return self.roles.client("glue", "crawler-operator")

    def _describe(self) -> Any:
        return self._glue.get_crawler(Name=self.roles.lake.crawler)["Crawler"]

    def _until_ready(self) -> Any:
        for _ in pauses(0.1, 10):
            crawler = self._describe()
            if crawler["State"] == "READY":
                return crawler
        raise AssertionError("pauses never end")

    @staticmethod
    def _last_crawl(crawler: Any) -> Any:
        return crawler.get("LastCrawl", {})
